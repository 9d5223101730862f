import { oneOf } from '../../one-of.ts';
import { CALENDAR } from '../calendar.ts';

// Pieces of the patterns of times, as sources of regular expressions. `\b` knows no accents.

/** Where a word begins, and where it ends. */
export const HEAD = '(?<![\\p{L}\\p{N}])';
export const TAIL = '(?![\\p{L}\\p{N}])';

/** Names of months in full; short ones are other words too often. */
export const MONTH = oneOf(CALENDAR.months.flatMap(([name]) => [name, name.replace('pt', 't')]));

export const WEEKDAY = oneOf(CALENDAR.weekdays.map(([name]) => name));

export const SEASON = oneOf(CALENDAR.seasons.flat());

/** A year that a text gives in digits. */
export const YEAR = '(?:1[5-9]|20|21)\\d\\d';

export const UNIT = '(?:días?|semanas?|mes(?:es)?|años?|décadas?)';

/** The number of a day. */
export const NUMBER = '\\d{1,2}[º°]?';

export const OF_YEAR = `(?: (?:de|del) ${YEAR})?`;

/** `a mediados de`, and what else may stand before a month or a year. */
export const BEFORE =
  '(?:en|desde|hasta|durante|(?:a|desde|hasta) (?:principios|inicios|comienzos|mediados|finales|fines) de)';

export const LAST = '(?:pasado|pasada)';
export const NEXT = '(?:próximo|próxima|que viene|entrante)';
