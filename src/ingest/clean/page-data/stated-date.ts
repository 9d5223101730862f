import { daysApart } from '../../../domain/days-apart.ts';
import { isDay } from '../../../domain/period.ts';
import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { readLine } from '../record-lines/read-line.ts';

const STAMP = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])|^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;

/**
 * The day of a stamp in page data: `2025-05-05T22:10:00-06:00` is the 5th, as its outlet reckons
 * days. Undefined for a moment without a day, for days that do not exist and for the placeholders of
 * programs (a year before print, the epoch).
 */
export function statedDate(stamp: string, reader: LineReader): Finding | undefined {
  const [, long, year = '', month = '', day = ''] = STAMP.exec(stamp) ?? [];
  const iso = long ?? `${year}-${month}-${day}`;
  if (isDay(iso) && iso.length === 10) {
    const words = long ?? `${year}${month}${day}`;
    return isPlaceholder(iso) ? undefined : { field: 'date', value: iso, words };
  }
  const found = readLine(stamp, reader)?.findings.find(({ field }) => field === 'date');
  return found === undefined || isPlaceholder(found.value) ? undefined : found;
}

/** The epoch, west of Greenwich also the day before it, and what programs write for none. */
const PLACEHOLDERS = new Set(['1970-01-01', '1969-12-31', '1900-01-01']);

function isPlaceholder(day: string): boolean {
  return day < '1500' || PLACEHOLDERS.has(day);
}

const IN_UTC = /(?:Z|[+-]00:?00)\s*$/i;

/**
 * True for a stamp in universal time of a day that its outlet did not have yet, or no longer: the
 * days in the page's own addresses are those of the day before or after.
 */
export function isElsewhere(stamp: string, day: string, days: readonly string[]): boolean {
  return IN_UTC.test(stamp) && days.some((own) => Math.abs(daysApart(day, own)) === 1);
}

/** A day in the path of an address: `/2025/05/28/`, `/2025-05-28/`, `/20250528/`. */
const IN_ADDRESS = /\/((?:19|20)\d{2})([/-]?)([01]\d)\2([0-3]\d)(?=[/-]|$)/;

/** The day that an address has in its path; undefined where it has none. */
export function dayInAddress(address: string): Finding | undefined {
  const [words, year = '', , month = '', day = ''] = IN_ADDRESS.exec(address) ?? [];
  const iso = `${year}-${month}-${day}`;
  return words !== undefined && isDay(iso)
    ? { field: 'date', value: iso, words: words.slice(1) }
    : undefined;
}
