import type { Article } from '../domain/article.ts';
import { count } from '../domain/count.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { dateSpan } from './date-span.ts';

/**
 * All that the archive holds, in words, so that a reader knows what “nothing” means:
 * `5 articles from 4 outlets and 1 of an unknown one, 5 February 2025 to 13 January 2026`.
 */
export const whatWasSearched = onceABuild(() => {
  const withheld = archive().unlisted.filter(({ record }) => record.show === 'withhold').length;
  const words = holdingWords(articlesNewestFirst());
  return withheld === 0 ? words : `${words}; ${count(withheld, 'article')} withheld, not searched`;
});

/** How many articles, from where and from when, in words. */
export function holdingWords(articles: readonly Article[]): string {
  if (articles.length === 0) return 'nothing yet';
  const span = dateSpan(articles);
  const undated = articles.filter(({ record }) => record.date === null).length;
  const parts = [
    `${count(articles.length, 'article')}${sourceWords(articles)}`,
    span && (span.first === span.last ? span.first : `${span.first} to ${span.last}`),
    span && span.uncertain > 0 && `${String(span.uncertain)} dated only roughly`,
    undated > 0 && `${String(undated)} of unknown date`,
  ];
  return parts.filter(Boolean).join(', ');
}

function sourceWords(articles: readonly Article[]): string {
  const outlets = new Set(articles.flatMap(({ record }) => record.outlet ?? []));
  const unknown = articles.filter(({ record }) => record.outlet === null).length;
  if (outlets.size === 0)
    return articles.length === 1 ? ' of an outlet not known' : ' of outlets not known';
  const known = ` from ${count(outlets.size, 'outlet')}`;
  return unknown === 0 ? known : `${known} and ${String(unknown)} of an unknown one`;
}
