import { addDays, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { placeInNearestYear } from './nearest-year.ts';

const [MONDAY, TUESDAY, THURSDAY] = [1, 2, 4] as const;

/** Holidays of the United States and Mexico that news dates by, and their day in a year. */
const HOLIDAYS: readonly (readonly [RegExp, (year: number) => Day | undefined])[] = [
  [/\bChristmas Eve\b/, (year) => dayOf(year, 12, 24)],
  [/\bChristmas(?: Day)?$/, (year) => dayOf(year, 12, 25)],
  [/\bNew Year['’]s Eve\b/, (year) => dayOf(year, 12, 31)],
  [/\bNew Year['’]s(?: Day)?\b/, (year) => dayOf(year, 1, 1)],
  [/\b(?:Fourth of July|Independence Day)\b/, (year) => dayOf(year, 7, 4)],
  [/\bCinco de Mayo\b/, (year) => dayOf(year, 5, 5)],
  [/\bValentine['’]s Day\b/, (year) => dayOf(year, 2, 14)],
  [/\bVeterans Day\b/, (year) => dayOf(year, 11, 11)],
  [/\bThanksgiving(?: Day)?\b/, (year) => nth(4, THURSDAY, year, 11)],
  [/\bLabor Day\b/, (year) => nth(1, MONDAY, year, 9)],
  [/\bMemorial Day\b/, (year) => addDays(nth(1, MONDAY, year, 6), -7)],
  // The Tuesday after the first Monday of November (2 U.S.C. § 7); in odd years only local.
  [/\bElection Day\b/, (year) => addDays(nth(1, MONDAY, year, 11), TUESDAY - MONDAY)],
];

/** `Thanksgiving Day`, `last Christmas`. */
export function placeHoliday({ words, tense, day }: Asked): Finding | undefined {
  const holiday = HOLIDAYS.find(([name]) => name.test(words));
  if (holiday === undefined) return undefined;
  const isLast = /^last /i.test(words);
  const asked = isLast ? ({ looks: 'back', word: 'last', isBeside: true } as const) : tense;
  const placed = placeInNearestYear(holiday[1], asked, day);
  return (
    placed && { date: placed.date, rule: `${placed.which}-holiday`, why: placed.why, from: 'year' }
  );
}

/** The first, second … such weekday of a month. */
function nth(count: number, weekday: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1) ?? '';
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}
