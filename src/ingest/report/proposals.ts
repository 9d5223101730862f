import type { Term, Vocabularies } from '../../domain/vocabulary.ts';
import type { Language } from '../../language/language.ts';
import { nameKey } from '../understand/name-key.ts';
import type { CaptureState } from './archive-state.ts';
import type { Proposed } from './proposed.ts';
import { rankNames } from './rank-names.ts';
import { rankOutlets } from './rank-outlets.ts';
import { rankTopics } from './rank-topics.ts';

/** What an archive proposes for its vocabularies, in each list the most useful first. */
export interface Proposals {
  readonly names: readonly Proposed[];
  readonly topics: readonly Proposed[];
  readonly outlets: readonly Proposed[];
}

/** Everything that the captures propose and no vocabulary has. */
export function proposalsOf(
  captures: readonly CaptureState[],
  vocabularies: Vocabularies,
  languages: readonly Language[],
): Proposals {
  const { people, organisations, topics, outlets, unindexed } = vocabularies;
  const known = [...keysOf([...people, ...organisations]), ...unindexed.map(nameKey)];
  return {
    names: rankNames(captures, new Set(known)),
    topics: rankTopics(
      captures,
      new Set([...keysOf(topics), ...unindexed.map(nameKey)]),
      languages,
    ),
    outlets: rankOutlets(captures, new Set(keysOf(outlets))),
  };
}

/** All by which terms are called, as names are compared. */
function keysOf(terms: readonly (Term & { readonly short?: readonly string[] })[]): string[] {
  return terms.flatMap(({ label, also, short = [] }) => [label, ...also, ...short].map(nameKey));
}

/** All of them, those of most articles first; what one article alone has stands at the end. */
export function mostUseful({ names, topics, outlets }: Proposals): Proposed[] {
  return [...outlets, ...names, ...topics].toSorted((a, b) => b.articles - a.articles);
}
