import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { turnOf } from './turns.ts';

const SATURDAY = 6;

/**
 * `last weekend`, `next weekend`; `this weekend` and `over the weekend` are the last or the coming one,
 * as the sentence looks back or ahead. One that has begun is this weekend either way.
 */
export function placeWeekend({ words, tense, day, time }: Asked): Finding | undefined {
  const which = time.placing.weekend.exec(words)?.groups?.['which'];
  if (which === undefined) return undefined;
  const turn = turnOf(which, time.placing);
  const coming = addDays(day, weekdayOf(day) === 0 ? -1 : SATURDAY - weekdayOf(day));
  const isOn = coming <= day;
  const [before, after] = [addDays(coming, -7), addDays(coming, 7)];
  if (turn === -1) return found(before, 'last-weekend', `The weekend before ${day}.`);
  if (turn === 1)
    return isOn ? found(after, 'next-weekend', `The one after ${day}.`) : either(coming, after);
  if (isOn) return found(coming, 'same-weekend', `${day} is in it.`);
  if (tense?.looks === 'back')
    return found(before, 'past-weekend', `“${tense.word}” looks back from ${day}.`);
  if (tense?.looks === 'ahead')
    return found(coming, 'coming-weekend', `“${tense.word}” looks ahead from ${day}.`);
  return either(before, coming);
}

/** The two days from a Saturday on. */
function weekendOf(saturday: Day, joint: '/' | '..'): string {
  return `${saturday}${joint}${addDays(saturday, 1)}`;
}

function found(saturday: Day, rule: string, why: string): Finding {
  return { date: weekendOf(saturday, '/'), rule, why, from: 'day' };
}

function either(one: Day, other: Day): Finding {
  const date = `[${weekendOf(one, '..')},${weekendOf(other, '..')}]`;
  return { date, rule: 'one-of-two-weekends', why: 'The words do not say which.', from: 'day' };
}
