import type { Article } from '../domain/article.ts';
import { count } from '../domain/count.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { periodWords } from '../domain/period.ts';

/** How much an archive holds and from when, in plain words: `5 articles from 4 known outlets, February 2025 to January 2026`. */
export function sizeAndSpan(articles: readonly Article[]): string {
  const outlets = new Set(articles.map(({ record }) => record.outlet));
  const known = outlets.delete(null) ? 'known outlet' : 'outlet';
  const from = outlets.size === 0 ? '' : ` from ${count(outlets.size, known)}`;
  return [`${count(articles.length, 'article')}${from}`, ...spanOf(articles)].join(', ');
}

/** From the first month in which one may have been published to that of the newest. */
function spanOf(articles: readonly Article[]): string[] {
  const months = articles
    .flatMap(({ record }) => {
      const { first, last } = record.date === null ? {} : dayRange(record.date);
      return (first ?? last)?.slice(0, 7) ?? [];
    })
    .toSorted();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  if (first === '') return [];
  return [first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`];
}
