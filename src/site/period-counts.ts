import { count, figures } from '../domain/count.ts';

/** How many articles are of a time for sure, how many more may be, and how many events are told of it. */
export interface Counts {
  readonly sure: number;
  readonly rough: number;
  readonly events: number;
}

/** What there is of a time: `2 articles, 2 more dated only roughly; 3 events in the news`. */
export function countWords({ sure, rough, events }: Counts): string {
  if (sure + rough + events === 0) return 'Nothing dated';
  const articles =
    sure === 0 && rough > 0
      ? `${count(rough, 'article')} dated only roughly`
      : `${count(sure, 'article')}${rough > 0 ? `, ${figures(rough)} more dated only roughly` : ''}`;
  const told = `${count(events, 'event')} in the news`;
  if (events === 0) return articles;
  return sure + rough === 0 ? told : `${articles}; ${told}`;
}

/** What may be of a time and is counted where it begins: `2 more articles, dated only roughly, may be of this time.` */
export function alsoWords(also: number): string {
  return `${count(also, 'more article')}, dated only roughly, may be of this time.`;
}
