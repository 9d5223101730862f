import type { VocabularyName } from '../domain/vocabulary.ts';

/** What a term of a vocabulary is to a reader. */
export const KINDS: Readonly<Record<VocabularyName, string>> = {
  topics: 'Topic',
  people: 'Person',
  organisations: 'Organisation',
  outlets: 'Outlet',
};

/** What a reader calls the terms of a vocabulary, and the index of them. */
export const VOCABULARY_NAMES: Readonly<Record<VocabularyName, string>> = {
  topics: 'Topics',
  people: 'People',
  organisations: 'Organisations',
  outlets: 'Outlets',
};
