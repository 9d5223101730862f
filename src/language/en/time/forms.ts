import type { TimeForm } from '../../time-words.ts';
import { COUNT } from './counts.ts';
import { HOLIDAY } from './holidays.ts';
import { DATE, JOINT, MONTH, NUMBER, PART, SEASON, UNIT, WEEKDAY, YEAR } from './pieces.ts';
import {
  DETERMINER,
  NO_ADDRESS,
  NO_COUNT,
  NUMERIC_DAY,
  OF_YEAR,
  TWO_YEARS,
  YEAR_OF_NOUN,
} from './years.ts';

// What stands in each sentence that has such a form; one of these is looked for sooner than the form.
const NUMERAL = /\d/;
const OF_MONTH = new RegExp(MONTH, 'i');
const OF_SEASON = new RegExp(SEASON, 'i');
const OF_UNIT = /day|week|month|year|decade/i;
const OF_WEEKEND = /weekend/i;
const OF_HOLIDAY = new RegExp(HOLIDAY, 'i');

/** Times that chrono-node does not find, or not whole, and days that the calendar does not have. */
export const FORMS: readonly TimeForm[] = (
  [
    [NUMERAL, `\\(${YEAR} ?[-–—] ?${YEAR}\\)`],
    [NUMERAL, `\\b(?:(?:between|from) )?${YEAR}${JOINT}${YEAR}\\b${NO_COUNT}`],
    [
      OF_MONTH,
      `\\b(?:(?:between|from) )?${MONTH} ${NUMBER}${JOINT}(?:${MONTH} )?${NUMBER}(?:,? ${YEAR})?(?!\\d|:)`,
    ],
    [OF_MONTH, `\\b(?:(?:between|from) )?${NUMBER}${JOINT}${NUMBER} ${MONTH}(?:,? ${YEAR})?\\b`],
    [OF_MONTH, `\\b(?:between|from) ${MONTH}${JOINT}${MONTH}(?: ${YEAR})?\\b`],
    [OF_MONTH, `\\b(?:in )?${MONTH} (?:of )?(?:last|this|next) year\\b`],
    [OF_MONTH, `\\b(?:last|this|next) ${MONTH}(?![ \\w]*\\d)`],
    [OF_MONTH, `\\b(?:${MONTH} ${NUMBER}|${NUMBER} ${MONTH})(?:,? \\d{4})?(?!\\d|:)`],
    [
      OF_MONTH,
      `\\b(?:(?:between|from) )?${DATE}(?: ?[-–—] ?| to | through | until )${DATE}(?!\\d|:)`,
    ],
    [NUMERAL, `\\b\\d{4}-\\d{2}-\\d{2}\\b`],
    [NUMERAL, NUMERIC_DAY],
    [NUMERAL, `\\b(?:(?:in|since|during|from) )?the (?:${PART}[ -])?(?:1[5-9]|20)\\d0s\\b`],
    [OF_SEASON, `\\b(?:last|this|next) ${SEASON}\\b`],
    [OF_SEASON, `\\b(?:(?:in|during|since|by) )?(?:the )?${SEASON}(?: of)? ${YEAR}\\b`],
    [
      NUMERAL,
      `\\b(?:in|since|until|by|during|from|before|after|through|${PART})[ -]${YEAR}\\b${NO_COUNT}${NO_ADDRESS}`,
    ],
    [NUMERAL, `\\(${YEAR}\\)`],
    [NUMERAL, `${DETERMINER}${YEAR_OF_NOUN}(?= [a-z])${NO_COUNT}${NO_ADDRESS}`],
    [NUMERAL, OF_YEAR],
    [NUMERAL, TWO_YEARS],
    [OF_WEEKEND, `\\b(?:last|past|this|coming|next|over the|at the) weekend\\b`],
    [
      OF_UNIT,
      `\\b(?:${COUNT} |a few |several |many |some )?${UNIT}s? (?:before|earlier|later|ago|prior)\\b`,
    ],
    [OF_UNIT, `\\bthe (?:same|previous|next|following) (?:day|week|month|year|${WEEKDAY})\\b`],
    [OF_UNIT, `\\bthe (?:day|week|month|year) (?:before|after|earlier)\\b`],
    [OF_UNIT, `\\b(?:by |at )?(?:the )?(?:year-end|end of the year)\\b`],
    [OF_HOLIDAY, `\\b(?:last )?${HOLIDAY}`],
  ] as const
).map(([hint, form]) => ({ hint, form: new RegExp(form, 'gi') }));
