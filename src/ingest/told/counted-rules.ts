import { addDays, type Day, monthOf, partsOf, weekdayOf, yearOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { COUNT, numberOf, UNIT } from './time-words.ts';

const AGO = new RegExp(
  `\\b(?<count>${COUNT})(?: or so)? (?<unit>${UNIT})s?(?: or so)? (?<way>ago|from now)\\b`,
  'i',
);

/** `three days ago`; other units are round numbers, and `ten days` often is: about that date. */
export function placeAgo({ words, day }: Asked): Finding | undefined {
  const { count = '', unit = '', way } = AGO.exec(words)?.groups ?? {};
  if (way === undefined) return undefined;
  const number = numberOf(count);
  const date = shifted(day, unit, /ago/i.test(way) ? -number : number);
  if (date === undefined) return undefined;
  const isExact = /day/i.test(unit) && number < 7 && !/ (?:of|or so)\b/i.test(words);
  const why = `Counted from ${day}.`;
  const from = date.length === 10 ? 'day' : 'year';
  return {
    date: isExact || date.endsWith('X') ? date : `${date}~`,
    rule: 'counted-ago',
    why,
    from,
  };
}

const WHICH = /\b(?<which>last|this|next)(?: calendar)? (?<unit>week|month|year|decade)\b/i;

/** `last year`, `this month`; a week is its days from Monday to Sunday. */
export function placeWhich({ words, day }: Asked): Finding | undefined {
  const { which = '', unit = '' } = WHICH.exec(words)?.groups ?? {};
  if (unit === '') return undefined;
  const shift = { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
  const why = `Counted from ${day}.`;
  const rule = `${which}-${unit}`.toLowerCase();
  if (unit.toLowerCase() === 'week') {
    const monday = addDays(day, 7 * shift - ((weekdayOf(day) + 6) % 7));
    return { date: `${monday}/${addDays(monday, 6)}`, rule, why, from: 'day' };
  }
  const date = shifted(day, unit, shift);
  return date === undefined ? undefined : { date, rule, why, from: 'year' };
}

/** The day, or the whole month, year or decade, so many units later; undefined before year 1. */
function shifted(day: Day, unit: string, count: number): string | undefined {
  const { year, month } = partsOf(day);
  const inYear = (of: number, date: string) => (of < 1 ? undefined : date);
  switch (unit.toLowerCase()) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, count * 7);
    case 'month':
      return monthOf(year, month + count);
    case 'year':
      return inYear(year + count, yearOf(year + count));
    default:
      return inYear(year + count * 10, `${yearOf(year + count * 10).slice(0, 3)}X`);
  }
}

const YEAR_END = /^(?:by |at )?(?:the )?(?:year[- ]end|end of the year)$/i;

/** `by year-end`: about the last day of the year; of the one before where the sentence looks back. */
export function placeYearEnd({ words, tense, day }: Asked): Finding | undefined {
  if (!YEAR_END.test(words)) return undefined;
  const year = partsOf(day).year - (tense?.looks === 'back' ? 1 : 0);
  const why = `Counted from the year of ${day}.`;
  return { date: `${yearOf(year)}-12-31~`, rule: 'year-end', why, from: 'year' };
}
