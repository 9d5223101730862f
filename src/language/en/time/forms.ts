import { COUNT } from './counts.ts';
import { HOLIDAY } from './holidays.ts';
import { JOINT, MONTH, NUMBER, PART, SEASON, UNIT, WEEKDAY, YEAR } from './pieces.ts';

/** A four-digit number before these counts things. */
const NO_COUNT =
  '(?!\\d|[.,]\\d|-| ?(?:%|percent|people|troops|soldiers|members|miles|kilomet|km|meters|metres|dollars|pesos|million))';

/** Times that chrono-node does not find, or not whole, and days that the calendar does not have. */
export const FORMS = [
  `\\(${YEAR} ?[-–—] ?${YEAR}\\)`,
  `\\b(?:(?:between|from) )?${YEAR}${JOINT}${YEAR}\\b${NO_COUNT}`,
  `\\b(?:(?:between|from) )?${MONTH} ${NUMBER}${JOINT}(?:${MONTH} )?${NUMBER}(?:,? ${YEAR})?(?!\\d|:)`,
  `\\b(?:(?:between|from) )?${NUMBER}${JOINT}${NUMBER} ${MONTH}(?:,? ${YEAR})?\\b`,
  `\\b(?:between|from) ${MONTH}${JOINT}${MONTH}(?: ${YEAR})?\\b`,
  `\\b(?:in )?${MONTH} (?:of )?(?:last|this|next) year\\b`,
  `\\b(?:last|this|next) ${MONTH}(?![ \\w]*\\d)`,
  `\\b(?:${MONTH} ${NUMBER}|${NUMBER} ${MONTH})(?:,? \\d{4})?(?!\\d|:)`,
  `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  `\\b(?:(?:in|since|during|from) )?the (?:${PART}[ -])?(?:1[5-9]|20)\\d0s\\b`,
  `\\b(?:last|this|next) ${SEASON}\\b`,
  `\\b(?:(?:in|during|since|by) )?(?:the )?${SEASON}(?: of)? ${YEAR}\\b`,
  `\\b(?:in|since|until|by|during|from|before|after|through|${PART})[ -]${YEAR}\\b${NO_COUNT}`,
  `\\(${YEAR}\\)`,
  `(?<=\\bthe )${YEAR}(?= [a-z])${NO_COUNT}`,
  `\\b(?:${COUNT} |a few |several |many |some )?${UNIT}s? (?:before|earlier|later|ago|prior)\\b`,
  `\\bthe (?:same|previous|next|following) (?:day|week|month|year|${WEEKDAY})\\b`,
  `\\bthe (?:day|week|month|year) (?:before|after|earlier)\\b`,
  `\\b(?:by |at )?(?:the )?(?:year-end|end of the year)\\b`,
  `\\b(?:last )?${HOLIDAY}`,
].map((form) => new RegExp(form, 'gi'));
