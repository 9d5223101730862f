import { dateWords } from '../domain/date-words.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { periodOf } from '../domain/belonging.ts';
import type { Article } from '../domain/article.ts';
import { inTextOrder } from '../domain/text-order.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';

/** When articles were published: the earliest and the latest, and of how many it is not sure. */
export interface DateSpan {
  /** In words; an uncertain date says so: `3 May 2025 or later`. */
  readonly first: string;
  readonly last: string;
  /** How many of the articles have a date that is not one certain day. */
  readonly uncertain: number;
}

/**
 * The span of articles by the first day on which each may have been published; none where no
 * article has a date.
 */
export function dateSpan(articles: readonly Article[]): DateSpan | undefined {
  const dates = articles.flatMap(({ record }) => record.date ?? []);
  const sorted = dates.toSorted((a, b) => inTextOrder(dayOf(a), dayOf(b)) || inTextOrder(a, b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    first: dateWords(first),
    last: dateWords(last),
    uncertain: dates.filter((date) => !isCertainDay(date)).length,
  };
}

/**
 * The first and the last day (ISO) on which something of the archive may have been published, as far
 * as they are known. A date of no known year (`20XX`) bounds nothing.
 */
export const daysOfArchive = onceABuild((): readonly string[] => {
  const days = articlesNewestFirst()
    .flatMap(({ record }) => record.date ?? [])
    .filter((date) => periodOf(date) !== undefined)
    .flatMap((date) => [dayRange(date).first ?? [], dayRange(date).last ?? []].flat())
    .toSorted();
  return [days[0] ?? [], days.at(-1) ?? []].flat();
});

function dayOf(date: string): string {
  const { first, last } = dayRange(date);
  return first ?? last ?? '';
}
