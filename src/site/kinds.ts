import type { VocabularyName } from '../domain/vocabulary.ts';

/** What a term of a vocabulary is to a reader. */
export const KINDS: Readonly<Record<VocabularyName, string>> = {
  topics: 'Topic',
  people: 'Person',
  organisations: 'Organisation',
  outlets: 'Outlet',
};
