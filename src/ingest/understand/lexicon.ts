import type { Outlet, Vocabularies } from '../../domain/vocabulary.ts';
import { type KnownNames, knowNames } from '../quotations/speaker/known-terms.ts';
import { indexNames, type NameIndex } from './find-names.ts';
import { indexTopics, type TopicIndex } from './find-topics.ts';
import { nameKey } from './propose-names.ts';

/** The vocabularies as captures are read with them: what is looked up is found at once. */
export interface Lexicon {
  readonly names: NameIndex;
  readonly topics: TopicIndex;
  readonly speakers: KnownNames;
  readonly outlets: OutletIndex;
  /** Keys of the names that the archive knows and does not index. */
  readonly unindexed: ReadonlySet<string>;
}

/** Outlets by their ids, and by their labels and other names. */
export interface OutletIndex {
  readonly byId: ReadonlyMap<string, Outlet>;
  readonly byName: ReadonlyMap<string, Outlet>;
}

/** Makes the vocabularies ready for captures: once for all, as it costs as much as reading many. */
export function makeLexicon(vocabularies: Vocabularies): Lexicon {
  return {
    names: indexNames(vocabularies),
    topics: indexTopics(vocabularies.topics),
    speakers: knowNames(vocabularies),
    outlets: indexOutlets(vocabularies.outlets),
    unindexed: new Set(vocabularies.unindexed.map(nameKey)),
  };
}

/** Makes outlets ready to be looked up. */
export function indexOutlets(outlets: readonly Outlet[]): OutletIndex {
  const named = outlets.flatMap((outlet) =>
    [outlet.label, ...outlet.also].map((name) => [name, outlet] as const),
  );
  return { byId: new Map(outlets.map((outlet) => [outlet.id, outlet])), byName: new Map(named) };
}
