import type { Article } from '../domain/article.ts';
import { onceABuild } from './archive.ts';
import { articlesByAdded } from './articles.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** A day on which articles came into the archive. */
interface Arrival {
  readonly day: string;
  readonly articles: readonly Article[];
}

/** One page of the list of arrivals. */
export interface ArrivalPage {
  readonly part: ListPage<Article>;
  readonly days: readonly (Arrival & { readonly of: number })[];
  /** Where its last day goes on behind it: the next day, and the page on which that begins. */
  readonly before: { readonly day: string; readonly page: number } | undefined;
}

/** The days on which articles came into the archive, the last first. */
export const arrivals = onceABuild((): readonly Arrival[] =>
  [...Map.groupBy(articlesByAdded(), ({ record }) => record.added)].map(([day, articles]) => ({
    day,
    articles,
  })),
);

export const arrivalLists = onceABuild(() => arrivalPages(arrivals()));

/**
 * The list of arrivals in pages. A day may have more than one page holds, as when a whole archive
 * moves here: each of its pages leads to the day before it.
 */
export function arrivalPages(days: readonly Arrival[], size?: number): ArrivalPage[] {
  const pages = listPages(
    days.flatMap(({ articles }) => articles),
    size,
  );
  const firstPage = new Map<string, number>();
  for (const { number, items } of pages) {
    for (const { record } of items) {
      if (!firstPage.has(record.added)) firstPage.set(record.added, number);
    }
  }
  const placeOf = new Map(days.map(({ day }, place) => [day, place]));
  return pages.map((part) => {
    const groups = Map.groupBy(part.items, ({ record }) => record.added);
    const last = placeOf.get(part.items.at(-1)?.record.added ?? '');
    const next = last === undefined ? undefined : days[last + 1];
    const page = firstPage.get(next?.day ?? '');
    return {
      part,
      days: [...groups].map(([day, articles]) => {
        const of = days[placeOf.get(day) ?? 0]?.articles.length ?? articles.length;
        return { day, articles, of };
      }),
      // The page that follows has it anyway.
      before:
        next !== undefined && page !== undefined && page > part.number + 1
          ? { day: next.day, page }
          : undefined,
    };
  });
}
