import type { Period } from '../domain/period.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { termAddress, termYearAddress } from '../site/addresses.ts';
import { onceABuild } from './archive.ts';
import type { Event } from './events.ts';
import { ROWS_A_PAGE } from './list-pages.ts';
import { toldOf } from './term-events.ts';
import { type Row, type TermPage, termPages } from './terms.ts';
import { type TimelineEntry, timelineEntries, yearOf } from './timeline-sections.ts';

/** What there is of a busy term in a year, or in no known year. */
export interface TermYear {
  readonly term: TermPage;
  /** Undefined for what is of no known year. */
  readonly year: Period | undefined;
  /** What was published and what is told of, the earliest first. */
  readonly entries: readonly TimelineEntry[];
}

/** A term with more articles than a page lists: its own page has the newest, its years have all. */
export function isBusy({ groups }: TermPage): boolean {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0) > ROWS_A_PAGE;
}

/** Where a month or a year of a term stands: on the page of its year, or in the list on its own page. */
export function yearAddressOf(page: TermPage): (period: Period) => string {
  const { vocabulary, term } = page;
  return (period) => {
    const year = period.slice(0, 4);
    return isBusy(page)
      ? termYearAddress(vocabulary, term.id, year)
      : `${termAddress(vocabulary, term.id)}#y${year}`;
  };
}

/** The years of every busy term that have something, the earliest first, what has no year last. */
export const termYears = onceABuild(
  () =>
    new Map(
      VOCABULARIES.flatMap(termPages)
        .filter(isBusy)
        .map((term) => [term, yearsOf(term, toldOf(term).events)]),
    ),
);

/** What was published on a term, and what is told of it, by year. */
export function yearsOf(term: TermPage, events: readonly Event[]): TermYear[] {
  const entries = timelineEntries(rowsOnce(term), events);
  const byYear = Map.groupBy(entries, yearOf);
  const years = [...byYear].map(([year, own]) => ({ term, year, entries: own }));
  // A decade sorts among the years, and has none.
  return years.toSorted((a, b) => Number(a.year === undefined) - Number(b.year === undefined));
}

/** The rows of a term, each article once. */
function rowsOnce({ groups }: TermPage): Row[] {
  const rows = groups.flatMap((group) => group.rows);
  return [...new Map(rows.map((row) => [row.article, row])).values()];
}
