import { earliestFirst } from '../domain/date-order.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import { periodOf, periodsOf } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import { listPageAddress } from '../site/list-page.ts';
import type { Event } from './events.ts';
import { listPages } from './list-pages.ts';
import type { Row } from './terms.ts';

/** What stands in a timeline: something published, or something told of. */
export type TimelineEntry =
  | { readonly kind: 'published'; readonly date: string | null; readonly row: Row }
  | { readonly kind: 'told'; readonly date: string; readonly event: Event };

/** The entries of a month or a day, or of a year where no month is known, or without any date. */
export interface TimelineSection {
  readonly period: Period | undefined;
  readonly entries: readonly TimelineEntry[];
}

/**
 * True of what is dated only roughly: published on no one sure day, as counts have it, or told of a
 * time that is open, one of several or marked as not sure.
 */
export function isRough(entry: TimelineEntry): boolean {
  if (entry.kind === 'told') return /[?~%[]|\.\.|^\/|\/$/.test(entry.date);
  return !isCertainDay(entry.date ?? '');
}

/** Joins both tracks to one, the earliest first by first possible day; what has no date goes last. */
export function timelineEntries(rows: readonly Row[], events: readonly Event[]): TimelineEntry[] {
  const told = events.map((event) => ({ kind: 'told', date: event.date, event }) as const);
  const published = rows.map(
    (row) => ({ kind: 'published', date: row.article.record.date, row }) as const,
  );
  return [...told, ...published].toSorted((a, b) =>
    a.date === null || b.date === null
      ? Number(a.date === null) - Number(b.date === null)
      : earliestFirst(a.date, b.date),
  );
}

/**
 * Parts entries into sections, in their order: by month, or within a month by day. What began before
 * a period, or is told of no more closely, stands under the period.
 */
export function timelineSections(
  entries: readonly TimelineEntry[],
  within: Period = '',
): TimelineSection[] {
  const finest = within.length === 7 ? 10 : 7;
  const groups = Map.groupBy(entries, ({ date }) => {
    const begin = periodOf(date ?? '')?.slice(0, finest);
    return begin?.startsWith(within) ? begin : within === '' ? begin : within;
  });
  return [...groups].map(([period, group]) => ({ period, entries: group }));
}

/** Where the sections of a list in pages stand, by their periods: on the page where they begin. */
export function sectionAddresses(
  entries: readonly TimelineEntry[],
  list: string,
): ReadonlyMap<Period, string> {
  const addresses = new Map<Period, string>();
  for (const { number, items } of listPages(entries)) {
    for (const { period } of timelineSections(items)) {
      if (period === undefined || addresses.has(period)) continue;
      addresses.set(period, `${listPageAddress(list, number)}#on-${period}`);
    }
  }
  return addresses;
}

/** The year that something of a date stands under; undefined where none is known. */
export function yearOf({ date }: { readonly date: string | null }): Period | undefined {
  return periodsOf(date ?? '')[0];
}
