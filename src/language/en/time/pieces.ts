import { oneOf } from '../../one-of.ts';
import { CALENDAR } from '../calendar.ts';

// Pieces of the patterns of times, as sources of regular expressions.

const full = CALENDAR.months.map(([name]) => name);
const short = CALENDAR.months.flatMap(([, ...names]) => names);

/** Names of months, full and as papers shorten them. */
export const MONTH = `(?:${oneOf(full)}|${oneOf(short)}\\b\\.?)`;

/** Names of weekdays in full. */
export const WEEKDAY = oneOf(CALENDAR.weekdays.map(([name]) => name));

export const SEASON = oneOf(CALENDAR.seasons.flat());

/** A year that a text gives in digits. */
export const YEAR = '(?:1[0-9]|2[01])\\d\\d';

export const UNIT = '(?:day|week|month|year|decade)';

/** After the number of a day, and that number with it. */
export const ORDINAL = oneOf(CALENDAR.ordinals);
export const NUMBER = `\\d{1,2}${ORDINAL}?`;

/** A day in words, perhaps with its year. */
export const DATE = `(?:${MONTH} ${NUMBER}|${NUMBER} ${MONTH})(?:,? ${YEAR})?`;

/** Between the ends of an interval. */
export const JOINT = '(?: ?[-–—] ?| and | to | through | until )';

/** `the early 1990s`. */
export const PART = '(?:early|late|mid)';
