import { isDay } from '../../../domain/period.ts';

/** Words that are a date. */
interface Dated {
  /** Where they end. */
  readonly end: number;
  /** EDTF; undefined where they name a day that there is not, or one of two. */
  readonly value: string | undefined;
}

/** Reads the date that begins at a place of a text. */
export type DateAt = (text: string, at: number, dayFirst?: boolean) => Dated | undefined;

/** The only one of some values; undefined where there are several. */
export function onlyOne(values: Iterable<string>): string | undefined {
  const [value, ...others] = new Set(values);
  return others.length > 0 ? undefined : value;
}

/** `2025-03-05` of its numbers; nothing where there is no such day, or it is of another weekday. */
export function dayOf(
  year: string,
  month: string | number,
  day: string,
  weekdays: ReadonlySet<number> | undefined,
): string[] {
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const isRight = isDay(date) && weekdays?.has(new Date(date).getUTCDay()) !== false;
  return isRight ? [date] : [];
}

/** Two digits of a year as POSIX reads them: from 1969 to 2068. */
export function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 69 ? '20' : '19'}${year}`;
}

/** A year; behind it nothing but a time of day may be glued on: `20247:55`. */
export const YEAR = String.raw`(?<year>(?:1[6-9]|20)\d{2})(?=\D|$|\d{1,2}[:.h]\d{2})`;

/** A name, and what may stand behind it where it is a weekday. */
export const NAME = String.raw`\p{L}+(?:-\p{L}+)?`;
export const WEEKDAY = String.raw`(?:(?<weekday>${NAME})[., ]{1,3})?`;
