import { dayRange } from './edtf-date.ts';

/**
 * Compares two dates (EDTF) by the first day on which each may fall; of two that begin alike the
 * wider, less certain one is the earlier.
 */
export function earliestFirst(a: string, b: string): number {
  return compare(position(a), position(b));
}

function position(date: string): string {
  const { first, last } = dayRange(date);
  return `${first ?? last ?? ''}${first === last ? '~' : ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
