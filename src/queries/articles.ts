import type { Archived } from '../disk/read-archive.ts';
import { dayRange } from '../domain/edtf-date.ts';
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
  return articles
    .map((archived) => ({ archived, key: sortKey(archived.article.date) }))
    .toSorted((a, b) => compare(b.key, a.key) || compare(a.archived.slug, b.archived.slug))
    .map(({ archived }) => archived);
}

function sortKey(date: string | null): string {
  if (date === null) return '';
  const { first, last } = dayRange(date);
  return `${first ?? last ?? ''}${first === last ? '~' : ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
