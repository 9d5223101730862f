import { periodOf } from '../domain/belonging.ts';
import { dayRange } from '../domain/edtf-date.ts';

/** What may be of so many months or more is of no bar. */
const LONG = 12;

/** The months, counted from the year nought, between which a date is; an open one where it begins. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** False of what is open, or marked as not sure. */
  readonly isSure: boolean;
  readonly isOpen: boolean;
  /** True where the month in which it begins is stated. */
  readonly isFine: boolean;
}

/** The place of a date (EDTF); none where no year or no beginning is known, or where it takes long. */
export function placeOf(date: string): Place | undefined {
  const { first: from, last: to } = dayRange(date);
  const period = periodOf(date);
  if (from === undefined || period === undefined) return undefined;
  const first = monthAt(from);
  const last = to === undefined ? first : monthAt(to);
  if (last - first >= LONG) return undefined;
  const isFine = period.length >= 'yyyy-mm'.length;
  const isOpen = to === undefined;
  return { first, last, isSure: !isOpen && !/[?~%]/.test(date), isOpen, isFine };
}

/** The month of a day (ISO), counted from the year nought. */
export function monthAt(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
