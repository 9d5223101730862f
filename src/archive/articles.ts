import type { Archived } from '../disk/read-archive.ts';
import { earliestFirst } from '../domain/date-order.ts';
import { archive, onceABuild } from './archive.ts';

/** All articles, the newest first; those whose date is not known stand last. */
export const articlesNewestFirst = onceABuild(() => newestFirst(archive().articles));

/** The addresses under `/articles/`, one of each article, for the pages that every article has. */
export function articlePaths() {
  return articlesNewestFirst().map((archived) => ({
    params: { slug: archived.slug },
    props: { archived },
  }));
}

/**
 * Sorts articles by the first day on which each may have been published, the newest first. A known
 * day goes before an uncertain one that begins with it; no date at all goes last.
 */
function newestFirst(articles: readonly Archived[]): Archived[] {
  return articles.toSorted((a, b) => {
    const [dateA, dateB] = [a.article.date, b.article.date];
    const unknown = Number(dateA === null) - Number(dateB === null);
    const byDate = dateA === null || dateB === null ? unknown : earliestFirst(dateB, dateA);
    return byDate || (a.slug < b.slug ? -1 : 1);
  });
}
