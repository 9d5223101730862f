import { type Facts, failuresOf, sortedByDay } from '../facts.ts';
import { isLimited, type Query } from '../query.ts';
import type { Hit } from './index-of.ts';
import type { Selection } from './selection.ts';

/** Of what was selected, what the filters of a query leave, in the order that it asks for. */
export async function limited({ index, hits }: Selection, query: Query): Promise<readonly Hit[]> {
  if (!isLimited(query) && query.sort === 'relevance') return hits;
  const facts = await index.facts();
  const failures = failuresOf(facts, query);
  const byPlace = new Map(hits.map((hit) => [placesIn(facts).get(hit.id) ?? -1, hit]));
  const left = [...byPlace.keys()].filter((at) => at >= 0 && failures(at).length === 0);
  const order = query.sort === 'relevance' ? left : sortedByDay(facts, left, query.sort);
  return order.flatMap((at) => byPlace.get(at) ?? []);
}

/** The places in the facts of what was found. */
export function placesOf(facts: Facts, hits: readonly Hit[]): number[] {
  return hits.flatMap(({ id }) => placesIn(facts).get(id) ?? []);
}

/** How many places fail nothing but the limits of time, having no date. */
export function undatedAmong(facts: Facts, places: readonly number[], query: Query): number {
  if (query.from === '' && query.to === '') return 0;
  const failures = failuresOf(facts, { ...query, from: '', to: '' });
  return places.filter((at) => facts.days[at] === '' && failures(at).length === 0).length;
}

const known = new WeakMap<Facts, ReadonlyMap<string, number>>();

function placesIn(facts: Facts): ReadonlyMap<string, number> {
  const places = known.get(facts) ?? new Map(facts.ids.map((id, at) => [id, at]));
  known.set(facts, places);
  return places;
}
