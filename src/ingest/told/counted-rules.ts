import type { Unit } from '../../language/time-words.ts';
import { addDays, type Day, monthOf, partsOf, weekdayOf, yearOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { turnOf, TURNS, unitOf } from './turns.ts';

/** `three days ago`; other units are round numbers, and `ten days` often is: about that date. */
export function placeAgo({ words, day, time: { placing } }: Asked): Finding | undefined {
  const { count, unit: named, ago } = placing.counted.exec(words)?.groups ?? {};
  const unit = unitOf(named, placing);
  if (count === undefined || unit === undefined) return undefined;
  const number = placing.numberOf(count);
  const date = shifted(day, unit, ago === undefined ? number : -number);
  if (date === undefined) return undefined;
  const isExact = unit === 'day' && number < 7 && !placing.roughly.test(words);
  const why = `Counted from ${day}.`;
  const from = date.length === 10 ? 'day' : 'year';
  return {
    date: isExact || date.endsWith('X') ? date : `${date}~`,
    rule: 'counted-ago',
    why,
    from,
  };
}

/** `last year`, `this month`; a week is its days from Monday to Sunday. */
export function placeWhich({ words, day, time: { placing } }: Asked): Finding | undefined {
  const { which, unit: named } = placing.whichUnit.exec(words)?.groups ?? {};
  const [shift, unit] = [turnOf(which, placing), unitOf(named, placing)];
  if (shift === undefined || unit === undefined) return undefined;
  const why = `Counted from ${day}.`;
  const rule = `${TURNS[shift]}-${unit}`;
  if (unit === 'week') {
    const monday = addDays(day, 7 * shift - ((weekdayOf(day) + 6) % 7));
    return { date: `${monday}/${addDays(monday, 6)}`, rule, why, from: 'day' };
  }
  const date = shifted(day, unit, shift);
  return date === undefined ? undefined : { date, rule, why, from: 'year' };
}

/** The day, or the whole month, year or decade, so many units later; undefined before year 1. */
function shifted(day: Day, unit: Unit, count: number): string | undefined {
  const { year, month } = partsOf(day);
  const inYear = (of: number, date: string) => (of < 1 ? undefined : date);
  switch (unit) {
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

/** `by year-end`: about the last day of the year; of the one before where the sentence looks back. */
export function placeYearEnd({ words, tense, day, time }: Asked): Finding | undefined {
  if (!time.placing.yearEnd.test(words)) return undefined;
  const year = partsOf(day).year - (tense?.looks === 'back' ? 1 : 0);
  const why = `Counted from the year of ${day}.`;
  return { date: `${yearOf(year)}-12-31~`, rule: 'year-end', why, from: 'year' };
}

/** `Days before`, `the next day`: reckoned from what the text tells elsewhere, or not counted. */
export function keepFloating({ words, time }: Asked): Finding | undefined {
  if (!time.placing.floating.test(words)) return undefined;
  const why = 'The words do not say how long, or from which day.';
  return { date: null, rule: 'day-not-said', why, from: 'words' };
}
