import { type ListPage, listPages, ROWS_A_PAGE } from './list-pages.ts';
import type { PeriodPage } from './periods.ts';
import { type TimelineEntry, timelineEntries } from './timeline-sections.ts';

/** The list of a period in pages: what was published, and what is told of it, in order of time. */
export function periodLists(page: PeriodPage): ListPage<TimelineEntry>[] {
  return listPages(periodEntries(page));
}

/** The first things of a list of a period, as many as asked for. */
export function firstEntries(page: PeriodPage, most: number): readonly TimelineEntry[] {
  return periodEntries(page).slice(0, most);
}

/** True of a period that has more than a page lists: the finer periods list what they have. */
export function isListedByParts({ sure, rough, events, parts }: PeriodPage): boolean {
  return parts.length > 0 && sure.length + rough.length + events.length > ROWS_A_PAGE;
}

function periodEntries(page: PeriodPage): TimelineEntry[] {
  const rows = [...page.sure, ...page.rough];
  if (!isListedByParts(page)) return timelineEntries(rows, page.events);
  const elsewhere = new Set<unknown>(
    page.parts.flatMap(({ sure, rough, events }) => [...sure, ...rough, ...events]),
  );
  const isHere = (one: unknown) => !elsewhere.has(one);
  return timelineEntries(rows.filter(isHere), page.events.filter(isHere));
}
