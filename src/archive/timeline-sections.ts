import { earliestFirst } from '../domain/date-order.ts';
import { periodsOf } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import type { Event } from './events.ts';
import type { Row } from './terms.ts';

/** What stands in a timeline: something published, or something told of. */
export type TimelineEntry =
  | { readonly kind: 'published'; readonly date: string | null; readonly row: Row }
  | { readonly kind: 'told'; readonly date: string; readonly event: Event };

/** The entries of a month, or of a year where no month is known, or without any date. */
export interface TimelineSection {
  readonly period: Period | undefined;
  readonly entries: readonly TimelineEntry[];
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

/** Parts entries into sections, in their order. */
export function timelineSections(entries: readonly TimelineEntry[]): TimelineSection[] {
  const groups = Map.groupBy(entries, ({ date }) => {
    const [year, month] = periodsOf(date ?? '');
    return month?.length === 7 ? month : year;
  });
  return [...groups].map(([period, group]) => ({ period, entries: group }));
}

/** The year that something of a date stands under; undefined where none is known. */
export function yearOf({ date }: { readonly date: string | null }): Period | undefined {
  return periodsOf(date ?? '')[0];
}
