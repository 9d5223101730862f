import edtf from 'edtf';
import { z } from 'zod';
import { isDay } from './period.ts';

function problemOf(text: string): string | undefined {
  if (text.includes('T')) return 'has a time of day: dates here are days, months or years';
  const [impossible] = (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter((day) => !isDay(day));
  if (impossible !== undefined) return `names a day that does not exist: ${impossible}`;
  const [, from = '', to = ''] = /^(\d[\d-]*)\/(\d[\d-]*)$/.exec(text.replace(/[?~%]/g, '')) ?? [];
  if (to < from.slice(0, to.length)) return 'ends before it begins';
  try {
    edtf(text);
    return undefined;
  } catch {
    return 'is not a date in EDTF, e.g. 2025-02-05, 2025-02, 2025-05-03/.. (that day or later), 2026-01?';
  }
}

/**
 * A date in the Extended Date/Time Format of the Library of Congress (levels 0 to 2), to the day
 * at the finest. Impossible days (2025-02-30) are refused, never rolled over.
 */
export const edtfSchema = z.string().superRefine((text, context) => {
  const problem = problemOf(text);
  if (problem !== undefined) {
    context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} ${problem}` });
  }
});

/** The days a date may fall on, as ISO days, first to last; a missing end is open or not known. */
export interface DayRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

// Parsing is dear, dates recur, and every page by date asks for the range of every article.
const ranges = new Map<string, DayRange>();

/** The days that an EDTF date may fall on. Expects what `edtfSchema` has accepted. */
export function dayRange(date: string): DayRange {
  const range = ranges.get(date) ?? parsedRange(date);
  ranges.set(date, range);
  return range;
}

function parsedRange(date: string): DayRange {
  if (isCertainDay(date)) return { first: date, last: date };
  const season = /^(\d{4})-(2[1-4])[?~%]?$/.exec(date);
  if (season !== null) return seasonRange(Number(season[1]), Number(season[2]) - 21);
  const value = edtf(date);
  // The library gives an interval of unknown start the start of 1970.
  const startUnknown = value.type === 'Interval' && typeof value.lower !== 'object';
  return {
    first: startUnknown || value.lower === null ? undefined : isoDay(value.min),
    last: isoDay(value.max),
  };
}

/**
 * Seasons as meteorologists of the northern hemisphere count them, from March on; winter ends in
 * the next year. (The edtf library takes them for quarters.)
 */
function seasonRange(year: number, season: number): DayRange {
  const monthAt = (month: number, day: number) => isoDay(Date.UTC(year, month, day));
  const first = 2 + season * 3;
  return { first: monthAt(first, 1), last: monthAt(first + 3, 0) };
}

/** True where the date is one day, stated without reserve. */
export function isCertainDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function isoDay(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}
