import { dateWords } from '../domain/date-words.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { count } from '../site/count.ts';
import { archive } from './archive.ts';

/** What a search looks through: `Searched: 5 articles from 4 outlets, 5 February 2025 to …`. */
export function searchedWords(): string {
  const { articles } = archive();
  const outlets = new Set(articles.flatMap(({ article }) => article.outlet ?? []));
  const days = articles
    .map(({ article }) => (article.date === null ? undefined : dayRange(article.date)))
    .flatMap((range) => [range?.first ?? [], range?.last ?? []].flat())
    .toSorted();
  const undated = articles.filter(({ article }) => article.date === null).length;
  const [first, last] = [days[0], days.at(-1)];
  const from = outlets.size > 0 ? ` from ${count(outlets.size, 'outlet')}` : '';
  const time =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? `, ${dateWords(first)}`
        : `, ${dateWords(first)} to ${dateWords(last)}`;
  const without = undated > 0 ? `; ${String(undated)} without a date` : '';
  return `Searched: ${count(articles.length, 'article')}${from}${time}${without}.`;
}
