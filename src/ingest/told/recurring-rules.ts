import { dayOf, monthOf, partsOf } from './calendar.ts';
import { statedParts } from './calendar-parts.ts';
import type { Asked, Finding } from './finding.ts';
import { placeInNearestYear } from './nearest-year.ts';
import { MONTH, monthNumber } from './time-words.ts';

const MONTH_OF_YEAR = new RegExp(
  `\\b(?<month>${MONTH})(?: of)? (?<which>last|this|next) year\\b`,
  'i',
);
const WHICH_MONTH = new RegExp(`\\b(?<which>last|this|next) (?<month>${MONTH})$`, 'i');

/** `in January this year`: a month of a year that is counted from publication. */
export function placeMonthOfYear({ words, day }: Asked): Finding | undefined {
  const { which = '', month = '' } = MONTH_OF_YEAR.exec(words)?.groups ?? {};
  if (which === '') return undefined;
  const year = partsOf(day).year + shiftOf(which);
  const why = `Counted from the year of ${day}.`;
  return finding(monthOf(year, monthNumber(month)), `month-of-${which}-year`, why);
}

/** `last January`: the one before the month of publication; `this January` is of its year. */
export function placeWhichMonth({ words, day }: Asked): Finding | undefined {
  const { which = '', month = '' } = WHICH_MONTH.exec(words)?.groups ?? {};
  if (which === '') return undefined;
  const now = partsOf(day);
  const number = monthNumber(month);
  const shift = shiftOf(which);
  const isInThisYear = shift === 0 || (number - now.month) * shift > 0;
  const year = isInThisYear ? now.year : now.year + shift;
  return finding(monthOf(year, number), `${which}-month-by-name`, `Counted from ${day}.`);
}

/** `September 30`, `in January`: of the year that nearness or the tense asks for. */
export function placeWithoutYear({ words, tense, day }: Asked): Finding | undefined {
  const { year: stated, month, day: date } = statedParts(words);
  if (stated !== undefined || month === undefined) return undefined;
  const placed = placeInNearestYear(
    (year) => (date === undefined ? monthOf(year, month) : dayOf(year, month, date)),
    tense,
    day,
  );
  const unit = date === undefined ? 'month' : 'day';
  if (placed !== undefined) return finding(placed.date, `${placed.which}-${unit}`, placed.why);
  return finding(null, 'no-such-day', 'None of the years around the publication has that day.');
}

function finding(date: string | null, rule: string, why: string): Finding {
  return { date, rule: rule.toLowerCase(), why, from: 'year' };
}

function shiftOf(which: string): number {
  return { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
}
