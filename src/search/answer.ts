import type { FilterCounts, Found, Pagefind } from './pagefind.ts';
import { isEmpty, pagefindWords, type Query } from './query.ts';
import { hasAsked } from './asked-words.ts';

const MOST_RESULTS = 50;

/** What the index has for a query. */
export interface Answer {
  readonly found: readonly Found[];
  /** How many articles each value of each filter would leave. */
  readonly left: FilterCounts;
  /** The answer in words: how many, for what. */
  readonly words: string;
}

/** Asks the index. An empty query finds nothing, and says nothing. */
export async function answerTo(query: Query, pagefind: Pagefind): Promise<Answer> {
  const filters = { ...query.filters, kind: query.kind };
  const { results, filters: left } = await pagefind.search(pagefindWords(query), { filters });
  if (isEmpty(query)) return { found: [], left, words: '' };
  const shown = await Promise.all(results.slice(0, MOST_RESULTS).map((one) => one.data()));
  const found = shown.filter(({ excerpt }) => hasAsked(excerpt, query.words));
  const count = results.length - (shown.length - found.length);
  return { found, left, words: answerWords(count, query) };
}

function answerWords(count: number, { words, kind, filters }: Query): string {
  const quoted = words === '' ? [] : [`“${words}”`];
  const asked = [...quoted, ...Object.values(filters)].join(', ');
  if (count === 0) return `No ${kind} has ${asked}.`;
  const shown = count > MOST_RESULTS ? `, the first ${String(MOST_RESULTS)} shown` : '';
  const wanted = asked === '' ? '' : ` for ${asked}`;
  return `${String(count)} ${count === 1 ? kind : `${kind}s`}${wanted}${shown}`;
}
