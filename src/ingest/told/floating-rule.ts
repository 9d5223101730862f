import type { Asked, Finding } from './finding.ts';
import { COUNT, UNIT, WEEKDAY } from './time-words.ts';

const UNITS = `${UNIT}s?`;
const SOME = `(?:${COUNT}|a few|several|many|some)`;
const FLOATING = new RegExp(
  `^(?:(?:${SOME} )?${UNITS} (?:before|earlier|later|ago|after|prior)` +
    `|the (?:same|previous|next|following) (?:${UNIT}|${WEEKDAY})` +
    `|the ${UNIT} (?:before|after|earlier|later))$`,
  'i',
);

/** `Days before`, `the next day`: reckoned from what the text tells elsewhere, or not counted. */
export function keepFloating({ words }: Asked): Finding | undefined {
  if (!FLOATING.test(words)) return undefined;
  const why = 'The words do not say how long, or from which day.';
  return { date: null, rule: 'day-not-said', why, from: 'words' };
}
