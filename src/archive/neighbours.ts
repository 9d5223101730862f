import type { Article } from '../domain/article.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';

/** The articles that were published right before and right after another. */
export interface Neighbours {
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
}

const dated = onceABuild(() => articlesNewestFirst().filter(({ record }) => record.date !== null));
const places = onceABuild(() => new Map(dated().map((article, place) => [article, place])));

/** The neighbours of an article in time; an article of no known date has none. */
export function neighboursOf(article: Article): Neighbours {
  const place = places().get(article);
  if (place === undefined) return { earlier: undefined, later: undefined };
  return { earlier: dated()[place + 1], later: dated()[place - 1] };
}
