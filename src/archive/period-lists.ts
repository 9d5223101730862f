import { type ListPage, listPages, ROWS_A_PAGE } from './list-pages.ts';
import type { PeriodPage } from './periods.ts';
import type { Row } from './terms.ts';
import type { Told } from './told.ts';

/** What stands in the list of a period: published then, perhaps published then, told of then. */
export type PeriodEntry =
  | { readonly kind: 'sure' | 'perhaps'; readonly row: Row }
  | { readonly kind: 'told'; readonly told: Told };

/** The list of a period in pages: what was published, what perhaps was, what is told of. */
export function periodLists(page: PeriodPage): ListPage<PeriodEntry>[] {
  return listPages(periodEntries(page));
}

/** The first things of a list of a period, as many as asked for. */
export function firstEntries(page: PeriodPage, most: number): ListPage<PeriodEntry> {
  return { number: 1, last: 1, items: periodEntries(page).slice(0, most) };
}

/** Of a period with more articles than a page lists, only those that no finer period lists. */
function periodEntries({ sure, perhapsRows, told, parts }: PeriodPage): PeriodEntry[] {
  const elsewhere = new Set(sure.length > ROWS_A_PAGE ? parts.flatMap((part) => part.sure) : []);
  return [
    ...sure.filter((row) => !elsewhere.has(row)).map((row): PeriodEntry => ({ kind: 'sure', row })),
    ...perhapsRows.map((row): PeriodEntry => ({ kind: 'perhaps', row })),
    ...told.map((one): PeriodEntry => ({ kind: 'told', told: one })),
  ];
}
