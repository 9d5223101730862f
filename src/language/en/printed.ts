import { CALENDAR } from './calendar.ts';

const full = ([name]: readonly [string, ...string[]]) => name;

/** Names of months and seasons as the archive prints them. */
export const PRINTED = {
  months: CALENDAR.months.map(full),
  seasons: CALENDAR.seasons.map(full),
} as const;
