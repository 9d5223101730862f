import { type Facts, failuresOf, sortedByDay } from '../facts.ts';
import { isLimited, type Query } from '../query.ts';
import { FileFailure } from '../failure.ts';
import type { Hit } from '../hit.ts';
import type { SearchIndex } from './open-index.ts';
import type { Selection } from './selection.ts';

/** Of what was selected, what the filters of a query leave, in the order that it asks for. */
export async function limited({ index, hits }: Selection, query: Query): Promise<readonly Hit[]> {
  // Quotations are limited always: what is only reported counts where it is asked for.
  const isFree = query.tab === 'articles' && !isLimited(query);
  if (isFree && query.sort === 'relevance') return hits;
  const [facts, places] = await Promise.all([index.facts(), placesOf(index, hits)]);
  const failures = failuresOf(facts, query);
  const byPlace = new Map(hits.map((hit, at) => [places[at] ?? NaN, hit]));
  const left = [...byPlace.keys()].filter((at) => failures(at).length === 0);
  const inOrder = query.sort === 'relevance' ? left : sortedByDay(facts, left, query.sort);
  return inOrder.flatMap((at) => byPlace.get(at) ?? []);
}

/** The places of records in the facts. */
export async function placesOf(index: SearchIndex, hits: readonly Hit[]): Promise<number[]> {
  const places = new Map((await index.ids()).map((id, at) => [id, at]));
  return hits.map(({ id }) => {
    const at = places.get(id);
    if (at === undefined) throw new FileFailure('other-edition', id);
    return at;
  });
}

/** How many records fail nothing but the limits of time, having no date. */
export function undatedAmong(facts: Facts, places: readonly number[], query: Query): number {
  if (query.from === '' && query.to === '') return 0;
  const failures = failuresOf(facts, { ...query, from: '', to: '' });
  return places.filter((at) => facts.days[at] === '' && failures(at).length === 0).length;
}
