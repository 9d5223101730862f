import { oneOf } from '../../one-of.ts';
import type { Holiday } from '../../time-words.ts';

const [MONDAY, THURSDAY] = [1, 4] as const;

/** Holidays that news dates by: of all the world, or of countries. */
export const HOLIDAYS: readonly Holiday[] = [
  { names: ['Christmas Eve'], month: 12, on: 24 },
  { names: ['Christmas', 'Christmas Day'], month: 12, on: 25 },
  { names: ["New Year's Eve"], month: 12, on: 31 },
  { names: ["New Year's Day"], month: 1, on: 1 },
  { names: ['the Fourth of July', 'Independence Day'], in: ['US'], month: 7, on: 4 },
  { names: ['Cinco de Mayo'], in: ['US', 'MX'], month: 5, on: 5 },
  { names: ["Valentine's Day"], month: 2, on: 14 },
  { names: ['Veterans Day'], in: ['US'], month: 11, on: 11 },
  {
    names: ['Thanksgiving', 'Thanksgiving Day'],
    in: ['US'],
    month: 11,
    on: { weekday: THURSDAY, nth: 4 },
  },
  { names: ['Labor Day'], in: ['US', 'CA'], month: 9, on: { weekday: MONDAY, nth: 1 } },
  { names: ['Memorial Day'], in: ['US'], month: 6, on: { weekday: MONDAY, nth: 0 } },
  // The Tuesday after the first Monday of November (2 U.S.C. § 7); in odd years only local.
  { names: ['Election Day'], in: ['US'], month: 11, on: { weekday: MONDAY, nth: 1, after: 1 } },
];

/** The name of any holiday, the apostrophe of either shape. */
export const HOLIDAY = oneOf(HOLIDAYS.flatMap(({ names }) => names)).replaceAll("'", "[’']");
