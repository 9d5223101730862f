import { type Period, periodWords } from '../domain/period.ts';

/** A page that a reader at a wrong address may have meant. */
export interface Suggestion {
  /** From the root of the archive: `2025/05/28/`. */
  readonly path: string;
  readonly words: string;
}

/**
 * The date that an address seems to ask for, as a year, a month or a day; undefined where it asks
 * for none. Expects the address from the root of the archive; `2025/5/8`, `2025-05-08` will do.
 */
export function askedPeriod(path: string): Period | undefined {
  const parts = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?\/?$/.exec(path);
  if (parts === null) return undefined;
  const numbers = parts.slice(1).filter((part) => (part as string | undefined) !== undefined);
  return numbers.map((part) => part.padStart(2, '0')).join('-');
}

/** The nearest periods of the same kind, before and after, of those (sorted) that have a page. */
export function nearestPeriods(asked: Period, periods: readonly Period[]): Suggestion[] {
  const peers = periods.filter(({ length }) => length === asked.length);
  const found = [
    peers.findLast((period) => period < asked),
    peers.find((period) => period === asked),
    peers.find((period) => period > asked),
  ];
  return found
    .filter((period) => period !== undefined)
    .map((period) => ({ path: `${period.replaceAll('-', '/')}/`, words: periodWords(period) }));
}

/** The one address of a combination of topics: `topics/b+a/` is `topics/a+b/`. */
export function canonicalCombination(path: string): string | undefined {
  const [, ids] = /^topics\/([a-z0-9-]+(?:(?:\+|%2B|%20)[a-z0-9-]+)+)\/?$/i.exec(path) ?? [];
  if (ids === undefined) return undefined;
  const sorted = ids
    .toLowerCase()
    .split(/\+|%2b|%20/)
    .toSorted();
  return `topics/${[...new Set(sorted)].join('+')}/`;
}
