import type { Vocabularies } from '../../domain/vocabulary.ts';
import type { Language } from '../../language/language.ts';
import { OWN_LANGUAGE } from '../../language/own/code.ts';
import { indexOutlets, type OutletIndex } from '../clean/outlet-index.ts';
import { type KnownNames, knowNames } from '../quotations/speaker/known-terms.ts';
import { indexNames, type NameIndex } from './find-names.ts';
import { indexTopics, type TopicIndex } from './find-topics.ts';
import { nameKey } from './name-key.ts';

/** The vocabularies as captures are read with them: what is looked up is found at once. */
export interface Lexicon {
  readonly names: NameIndex;
  readonly topics: TopicIndex;
  readonly speakers: KnownNames;
  readonly outlets: OutletIndex;
  /** Keys of the names that the archive knows and does not index. */
  readonly unindexed: ReadonlySet<string>;
}

/**
 * Makes the vocabularies ready for captures: once for all, as it costs as much as reading many. `own`
 * is the code of the language that the archive’s own words are in.
 */
export function makeLexicon(
  vocabularies: Vocabularies,
  languages: readonly Language[],
  own: string = OWN_LANGUAGE,
): Lexicon {
  return {
    names: indexNames(vocabularies),
    topics: indexTopics(vocabularies.topics, languages, own),
    speakers: knowNames(vocabularies),
    outlets: indexOutlets(vocabularies.outlets),
    unindexed: new Set(vocabularies.unindexed.map(nameKey)),
  };
}
