import { type Facts, failuresOf, sortedByDay } from '../facts.ts';
import { isLimited, type Query } from '../query.ts';
import type { Hit } from './word-index.ts';
import type { Selection } from './selection.ts';

/** Of what was selected, what the filters of a query leave, in the order that it asks for. */
export async function limited({ index, hits }: Selection, query: Query): Promise<readonly Hit[]> {
  if (!isLimited(query) && query.sort === 'relevance') return hits;
  const facts = await index.facts();
  const failures = failuresOf(facts, query);
  const left = hits.filter(({ at }) => failures(at).length === 0);
  if (query.sort === 'relevance') return left;
  const byNumber = new Map(left.map((hit) => [hit.at, hit]));
  const sorted = sortedByDay(facts, [...byNumber.keys()], query.sort);
  return sorted.flatMap((at) => byNumber.get(at) ?? []);
}

/** How many records fail nothing but the limits of time, having no date. */
export function undatedAmong(facts: Facts, places: readonly number[], query: Query): number {
  if (query.from === '' && query.to === '') return 0;
  const failures = failuresOf(facts, { ...query, from: '', to: '' });
  return places.filter((at) => facts.days[at] === '' && failures(at).length === 0).length;
}
