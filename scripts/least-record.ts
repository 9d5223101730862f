import type { Capture } from '../src/ingest/capture.ts';

/** Where a page was found, and when it was saved; what nobody says stays open. */
export interface Place {
  readonly url?: string | undefined;
  /** EDTF. */
  readonly captured?: string | undefined;
}

/**
 * What whoever saved a page noted in it: browsers its address, SingleFile its address and the time.
 * The day is that of the place where it was saved.
 */
export function placeNoted({ lines }: Pick<Capture, 'lines'>): Place {
  const noted = lines.flatMap(({ data }) => (data?.from === 'comment' ? [data] : []));
  const valueOf = (key: string) => noted.find((one) => one.key === key)?.value;
  return { url: valueOf('address'), captured: dayOf(valueOf('captured') ?? '') };
}

/** The record of a page that says no more than where and when it was found; undefined for neither. */
export function leastRecord({ url, captured }: Place): string | undefined {
  const lines = [
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}\n`]),
    ...(captured === undefined ? [] : [`captured: ${JSON.stringify(captured)}\n`]),
  ];
  return lines.length === 0 ? undefined : lines.join('');
}

/** As a browser writes a time: `Sat Mar 01 2025 10:12:13 GMT+0100 (…)`. */
const TIME = /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{2}) (?<year>\d{4}) \d{2}:/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dayOf(time: string): string | undefined {
  const { month = '', day = '', year = '' } = TIME.exec(time)?.groups ?? {};
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day}`;
}
