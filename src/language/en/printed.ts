import { CALENDAR } from './calendar.ts';

const full = ([name]: readonly [string, ...string[]]) => name;

/** Names of months, weekdays (from Sunday) and seasons as the archive prints them. */
export const PRINTED = {
  months: CALENDAR.months.map(full),
  weekdays: CALENDAR.weekdays.map(full),
  seasons: CALENDAR.seasons.map(full),
} as const;
