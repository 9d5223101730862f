import { dayRange } from './edtf-date.ts';
import { inTextOrder } from './text-order.ts';

/**
 * Compares two dates (EDTF) by the first day on which each may fall; of two that begin alike the
 * one that may last longer is the earlier: a year stands before its January, an open date before
 * the day with which it begins.
 */
export function earliestFirst(a: string, b: string): number {
  const [one, other] = [dayRange(a), dayRange(b)];
  return (
    inTextOrder(one.first ?? one.last ?? '', other.first ?? other.last ?? '') ||
    inTextOrder(other.last ?? OPEN, one.last ?? OPEN)
  );
}

/** Sorts after every ISO day. */
const OPEN = '~';
