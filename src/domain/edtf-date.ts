import edtf from 'edtf';
import { z } from 'zod';
import { faultOfForm, faultOfPoint, faultOfSeveral, noDate } from './edtf-faults.ts';
import { type Ends, formOf } from './edtf-form.ts';

// Parsing is dear, and dates recur. Of a day that the calendar has, which most are, it has nothing to say.
const faults = new Map<string, string | undefined>();

function faultOf(text: string): string | undefined {
  if (faults.has(text)) return faults.get(text);
  const fault = faultOfForm(text) ?? (isCertainDay(text) ? undefined : faultOfParsed(text));
  faults.set(text, fault);
  return fault;
}

function faultOfParsed(text: string): string | undefined {
  const form = formOf(text);
  const { kind, members } = form;
  const dates = members.flatMap(({ from, to }) => [from, to]).filter((date) => date !== '');
  if (!dates.every(isParsed)) return noDate(text);
  const alone = faultOfSeveral(form);
  if (alone !== undefined) return alone;
  if (members.map(rangeOf).some(({ first = '', last = '~' }) => last < first)) {
    return 'ends before it begins';
  }
  const { first, last } = dayRange(text);
  const isOneDay = first === last && kind !== 'all of' && !/[?~%]/.test(text);
  if (isOneDay) return `is one day\nWrite ${first ?? ''}.`;
  return isParsed(text) ? undefined : noDate(text);
}

function isParsed(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** A text of which nothing is wrong; a fault is told in two lines, the second saying what to do. */
function faultless(find: (text: string) => string | undefined) {
  return z.string().superRefine((text, context) => {
    const fault = find(text);
    if (fault === undefined) return;
    context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} ${fault}` });
  });
}

/**
 * A date in the Extended Date/Time Format of the Library of Congress (levels 0 to 2), to the day
 * at the finest, of a year with four digits. Impossible days (2025-02-30) are refused, never rolled
 * over.
 */
export const edtfSchema = faultless(faultOf);

/**
 * The date (EDTF) of what happened once, such as a publication: one date, or one of several. “That
 * day or later” is `[2025-05-03..]`; the span `2025-05-03/..`, which goes on, is refused.
 */
export const pointInTimeSchema = faultless(
  (text) => faultOf(text) ?? faultOfPoint(text, (set) => faultOf(set) === undefined),
);

/** The days a date may fall on, as ISO days, first to last; a missing end is open or not known. */
export interface DayRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

// Dates recur, and every page by date asks for the range of every article.
const ranges = new Map<string, DayRange>();

/** The days that an EDTF date may fall on. Expects what `edtfSchema` has accepted. */
export function dayRange(date: string): DayRange {
  const range = ranges.get(date) ?? parsedRange(date);
  ranges.set(date, range);
  return range;
}

function parsedRange(date: string): DayRange {
  // Of intervals and sets the library knows the ends of some only: of `2025/` it has them in 1970.
  const ranges = formOf(date).members.map(rangeOf);
  const firsts = ranges.map(({ first }) => first);
  const lasts = ranges.map(({ last }) => last);
  return {
    first: firsts.includes(undefined) ? undefined : firsts.toSorted()[0],
    last: lasts.includes(undefined) ? undefined : lasts.toSorted().at(-1),
  };
}

function rangeOf({ from, to }: Ends): DayRange {
  return {
    first: from === '' ? undefined : singleRange(from).first,
    last: to === '' ? undefined : singleRange(to).last,
  };
}

function singleRange(date: string): DayRange {
  if (isCertainDay(date)) return { first: date, last: date };
  const season = /^(\d{4})-2([1-4])$/.exec(date);
  if (season !== null) return seasonRange(Number(season[1]), Number(season[2]) - 1);
  const { min, max } = edtf(date);
  return { first: isoDay(min), last: isoDay(max) };
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

/** The day (ISO) of a date that is one, stated without reserve; of any other, or none, undefined. */
export function certainDay(date: string | null): string | undefined {
  return date !== null && isCertainDay(date) ? date : undefined;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
