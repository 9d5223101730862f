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

/** How many articles of a period the finer periods list in its stead: it has more than a page lists. */
export function listedElsewhere({ sure, parts }: PeriodPage): number {
  return sure.length > ROWS_A_PAGE ? parts.reduce((sum, part) => sum + part.sure.length, 0) : 0;
}

function periodEntries(page: PeriodPage): PeriodEntry[] {
  const { sure, perhapsRows, told, parts } = page;
  const elsewhere = new Set(listedElsewhere(page) > 0 ? parts.flatMap((part) => part.sure) : []);
  return [
    ...sure.filter((row) => !elsewhere.has(row)).map((row): PeriodEntry => ({ kind: 'sure', row })),
    ...perhapsRows.map((row): PeriodEntry => ({ kind: 'perhaps', row })),
    ...told.map((one): PeriodEntry => ({ kind: 'told', told: one })),
  ];
}
