import { type ListPage, listPages } from './list-pages.ts';
import { type Quoted, saidBy, saidIn, saidOn } from './quotations.ts';
import type { Group, Row, TermPage } from './terms.ts';

/** A row, and the heading under which it stands. */
export interface PlacedRow {
  readonly heading: string;
  readonly row: Row;
}

/** Quotations that the page of a term shows; where it has more, a list of its own has all. */
export const QUOTATIONS_ON_TERM = 30;

/** The articles of a term in pages, through all its groups. */
export function articleLists({ groups }: Pick<TermPage, 'groups'>): ListPage<PlacedRow>[] {
  return listPages(groups.flatMap(({ heading, rows }) => rows.map((row) => ({ heading, row }))));
}

/** The groups that a page of the list shows, each with the rows that fall on it. */
export function groupsOn({ items }: ListPage<PlacedRow>): Group[] {
  const byHeading = Map.groupBy(items, ({ heading }) => heading);
  return [...byHeading].map(([heading, placed]) => ({
    heading,
    rows: placed.map(({ row }) => row),
  }));
}

/** What was said on a topic, by a person or an organisation, or in the articles of an outlet. */
export function saidOf({ vocabulary, term, articles }: TermPage): readonly Quoted[] {
  if (vocabulary === 'topics') return saidOn(term.id);
  return vocabulary === 'outlets' ? saidIn(articles) : saidBy(term.id);
}

/** The quotations of a term in pages; none where its own page has them all. */
export function quotationLists(
  said: readonly Quoted[],
  shown = QUOTATIONS_ON_TERM,
): ListPage<Quoted>[] {
  return said.length > shown ? listPages(said) : [];
}
