import type { Tense } from '../../language/time-words.ts';
import { type Day, daysBetween, partsOf } from './calendar.ts';

/** News gives the year of any day farther off than about five months. */
const NEAR = 150;

/** A date that recurs, placed in a year, and why in that year. */
export interface InYear {
  readonly date: string;
  readonly which: 'past' | 'coming' | 'nearest';
  readonly why: string;
}

/**
 * Places a date that recurs every year. A day is of the year that brings it nearest, unless the verb
 * stands right beside it or tells what happened then; a month, or a day that is far off either way,
 * is of the year that the tense asks for, and a month that two verbs may mean of the nearest. `inYear` gives the date in a year (EDTF), or undefined where the year has none.
 */
export function placeInNearestYear(
  inYear: (year: number) => string | undefined,
  tense: Tense | undefined,
  day: Day,
): InYear | undefined {
  const { year } = partsOf(day);
  const dates = [year - 1, year, year + 1].flatMap((one) => inYear(one) ?? []);
  const distance = (date: string) =>
    Math.abs(daysBetween(day, date.length === 7 ? `${date}-15` : date));
  const nearest = dates.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return undefined;
  const isDay = nearest.length === 10;
  const isNear = isDay
    ? distance(nearest) <= NEAR && tense?.isBeside !== true && tense?.isOver !== true
    : tense?.isEither === true;
  if (tense === undefined || tense.looks === 'now' || isNear) {
    return { date: nearest, which: 'nearest', why: `The nearest to ${day}.` };
  }
  const now = day.slice(0, nearest.length);
  const isPast = tense.looks === 'back';
  const date = isPast ? dates.findLast((one) => one <= now) : dates.find((one) => one >= now);
  const why = `“${tense.word}” looks ${tense.looks}: the ${isPast ? 'last to' : 'next from'} ${day}.`;
  return date === undefined ? undefined : { date, which: isPast ? 'past' : 'coming', why };
}
