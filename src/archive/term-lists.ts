import type { Period } from '../domain/period.ts';
import { type ListPage, listPages, ROWS_A_PAGE } from './list-pages.ts';
import { type Quoted, saidBy, saidIn, saidOn } from './quotations.ts';
import type { Group, Row, TermPage } from './terms.ts';
import { yearOf } from './timeline-sections.ts';

/** Quotations that a page lists; each is longer than an article in a list. */
export const QUOTATIONS_A_PAGE = 30;

/**
 * The articles that the page of a term lists, the newest first: all, or of a busy one as many as fit,
 * the newest of each group.
 */
export function articlesShown({ groups }: Pick<TermPage, 'groups'>): Group[] {
  const fair = Math.floor(ROWS_A_PAGE / Math.max(1, groups.length));
  const needed = groups.reduce((sum, { rows }) => sum + Math.min(rows.length, fair), 0);
  let left = ROWS_A_PAGE - needed;
  return groups.map(({ heading, rows }) => {
    const more = Math.max(0, Math.min(rows.length - fair, left));
    left -= more;
    return { heading, rows: rows.slice(0, fair + more) };
  });
}

/** Rows by the years that they stand under, in their order; without a year where none is known. */
export function byYear(
  rows: readonly Row[],
): { readonly year: Period | undefined; readonly rows: readonly Row[] }[] {
  const groups = Map.groupBy(rows, ({ article }) => yearOf(article.record));
  return [...groups].map(([year, own]) => ({ year, rows: own }));
}

/** The years under which the articles on the page of a term stand, the newest first. */
export function yearsShown(page: Pick<TermPage, 'groups'>): Period[] {
  const rows = articlesShown(page).flatMap((group) => group.rows);
  const years = byYear(rows).flatMap(({ year }) => year ?? []);
  return years.toSorted().toReversed();
}

/** What was said on a topic, by a person or an organisation, or in the articles of an outlet. */
export function saidOf({ vocabulary, term, articles }: TermPage): readonly Quoted[] {
  if (vocabulary === 'topics') return saidOn(term.id);
  return vocabulary === 'outlets' ? saidIn(articles) : saidBy(term.id);
}

/** Quotations in pages; none where one page has them all. */
export function quotationLists(said: readonly Quoted[]): ListPage<Quoted>[] {
  return said.length > QUOTATIONS_A_PAGE ? listPages(said, QUOTATIONS_A_PAGE) : [];
}

/** Full quotations first, then words woven into sentences; of each the newest article first. */
export function strongestFirst(inOrder: readonly Quoted[]): Quoted[] {
  const byArticle = Map.groupBy(inOrder, ({ article }) => article);
  const isFull = ({ quotation }: Quoted) => quotation.kind === 'direct';
  return [...byArticle.values()]
    .toReversed()
    .flat()
    .toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)));
}
