import type { Article } from '../domain/article.ts';
import { earliestFirst } from '../domain/date-order.ts';
import { inTextOrder } from '../domain/text-order.ts';
import { archive, onceABuild } from './archive.ts';

/**
 * All articles that stand in lists, the newest first; those whose date is not known stand last. What
 * is withheld or withdrawn is not among them.
 */
export const articlesNewestFirst = onceABuild(() => newestFirst(archive().articles));

/** All articles, what came into the archive last first; of what came on a day the newest. */
export const articlesByAdded = onceABuild(() =>
  articlesNewestFirst().toSorted((a, b) => inTextOrder(b.record.added, a.record.added)),
);

/** All articles that have a page: those of the lists, and then those that are withheld or withdrawn. */
export const allArticles = onceABuild(() => [
  ...articlesNewestFirst(),
  ...newestFirst(archive().unlisted),
]);

const places = onceABuild(
  () => new Map(articlesNewestFirst().map((article, place) => [article, place])),
);

/** The place of an article among all, the newest of which has 0. */
export function placeOf(article: Article): number {
  return places().get(article) ?? 0;
}

/** The addresses under `/articles/`, one of each article, for the pages that every article has. */
export function articlePaths() {
  return allArticles().map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }));
}

/**
 * Sorts articles by the first day on which each may have been published, the newest first. A known
 * day goes before an uncertain one that begins with it; no date at all goes last.
 */
function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => {
    const [dateA, dateB] = [a.record.date, b.record.date];
    const unknown = Number(dateA === null) - Number(dateB === null);
    const byDate = dateA === null || dateB === null ? unknown : earliestFirst(dateB, dateA);
    return byDate || inTextOrder(a.slug, b.slug);
  });
}
