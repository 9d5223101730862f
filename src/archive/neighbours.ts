import type { Article } from '../domain/article.ts';
import { articlesNewestFirst, placeOf } from './articles.ts';

/** The articles that were published right before and right after another. */
export interface Neighbours {
  readonly earlier: Article | undefined;
  readonly later: Article | undefined;
}

/** The neighbours of an article in time; an article of no known date has none. */
export function neighboursOf(article: Article): Neighbours {
  const all = articlesNewestFirst();
  const dated = (place: number) => (all[place]?.record.date == null ? undefined : all[place]);
  if (article.record.date === null) return { earlier: undefined, later: undefined };
  const place = placeOf(article);
  return { earlier: dated(place + 1), later: dated(place - 1) };
}
