import { PRINTED } from '../../language/own/printed.ts';
import { addDays, type Day, weekdayOf } from './calendar.ts';
import { statedParts } from './calendar-parts.ts';
import type { Asked, Finding } from './finding.ts';
import { turnOf } from './turns.ts';

/** `On Saturday`: the last one or the coming one, as the sentence looks back or ahead. */
export function placeWeekday({ words, tense, day, time }: Asked): Finding | undefined {
  const weekday = statedParts(words, time.locale).weekday;
  const named = time.placing.weekday.exec(words);
  if (weekday === undefined || named === null) return undefined;
  const turn = turnOf(named.groups?.['which'], time.placing);
  const name = PRINTED.weekdays[weekday] ?? '';
  const found = (date: Day, rule: string, why: string): Finding => ({
    date,
    rule,
    why,
    from: 'day',
  });
  if (turn === -1) {
    return found(before(addDays(day, -1), weekday), 'last-weekday', `The ${name} before ${day}.`);
  }
  if (turn === 1) {
    return found(inNextWeek(day, weekday), 'next-weekday', `The ${name} of the week after ${day}.`);
  }
  if (turn !== undefined || tense?.looks === 'ahead') {
    return found(
      after(day, weekday),
      'coming-weekday',
      `${reason(tense?.word)}: the next ${name} from ${day}.`,
    );
  }
  if (tense?.looks === 'back') {
    return found(
      before(day, weekday),
      'past-weekday',
      `${reason(tense.word)}: the last ${name} to ${day}.`,
    );
  }
  if (weekdayOf(day) === weekday) {
    return found(day, 'same-weekday', `${day} is a ${name}.`);
  }
  const why = 'No verb says whether it is past or to come.';
  return { date: null, rule: 'weekday-without-tense', why, from: 'day' };
}

function reason(word: string | undefined): string {
  return word === undefined ? 'It is to come' : `The verb is “${word}”`;
}

/** The last such weekday, that day included. */
function before(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The coming such weekday, that day included. */
function after(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Weeks begin on Monday. */
function inNextWeek(day: Day, weekday: number): Day {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return addDays(monday, 7 + ((weekday + 6) % 7));
}
