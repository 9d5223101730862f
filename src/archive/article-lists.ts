import type { Article } from '../domain/article.ts';
import type { Period } from '../domain/period.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { type ListPage, listPages } from './list-pages.ts';
import { yearOf } from './timeline-sections.ts';

/** Articles that stand under one year; those of no known one stand under none. */
export interface YearOfArticles {
  readonly year: Period | undefined;
  readonly articles: readonly Article[];
}

/** All articles in pages: by year, the newest first; at the end those of which no year is known. */
export const articleLists = onceABuild(() => articlePages(articlesNewestFirst()));

/** Cuts articles, the newest first, into pages by year; every one stands on one page. */
export function articlePages(newestFirst: readonly Article[]): ListPage<Article>[] {
  const year = ({ record }: Article) => yearOf(record) ?? '';
  const byYear = newestFirst.toSorted(
    (a, b) => Number(year(a) < year(b)) - Number(year(a) > year(b)),
  );
  return listPages(byYear);
}

/** The years of a page, in its order. */
export function yearsOn({ items }: ListPage<Article>): YearOfArticles[] {
  const byYear = Map.groupBy(items, ({ record }) => yearOf(record));
  return [...byYear].map(([year, articles]) => ({ year, articles }));
}

/** The first page on which each year has articles. */
export function firstPages(pages: readonly ListPage<Article>[]): Map<Period | undefined, number> {
  const first = new Map<Period | undefined, number>();
  for (const page of pages) {
    for (const { year } of yearsOn(page)) first.set(year, first.get(year) ?? page.number);
  }
  return first;
}
