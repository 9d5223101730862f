import type { WordList } from './word-list.ts';

/** By what rules tell who said what. */
export interface SpeechWords {
  readonly pronouns: WordList;
}
