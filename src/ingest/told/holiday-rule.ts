import type { Holiday } from '../../language/time-words.ts';
import { addDays, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { placeInNearestYear } from './nearest-year.ts';
import { turnOf } from './turns.ts';

/** `Thanksgiving Day`, `last Christmas`. */
export function placeHoliday({ words, tense, day, time }: Asked): Finding | undefined {
  const holiday = time.holidays.find(({ names }) =>
    names.some((name) => ` ${words}`.endsWith(` ${name}`)),
  );
  if (holiday === undefined) return undefined;
  const [word = ''] = words.split(' ', 1);
  const isLast = turnOf(word, time.placing) === -1;
  const asked = isLast ? ({ looks: 'back', word, isBeside: true } as const) : tense;
  const placed = placeInNearestYear((year) => dayIn(year, holiday), asked, day);
  return (
    placed && { date: placed.date, rule: `${placed.which}-holiday`, why: placed.why, from: 'year' }
  );
}

function dayIn(year: number, { month, on }: Holiday): Day | undefined {
  if (typeof on === 'number') return dayOf(year, month, on);
  return addDays(nth(on.nth, on.weekday, year, month), on.after ?? 0);
}

/** The first, second … such weekday of a month. */
function nth(count: number, weekday: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1) ?? '';
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}
