import type { WordList } from './word-list.ts';

/** What tells a full stop that ends a sentence from one that ends an abbreviation. Capitals count. */
export interface SentenceWords {
  /** Abbreviations that a name or a number follows, without their full stop: `Mr`, `Feb`. */
  readonly abbreviations: Pick<WordList, 'has'>;
  /** Words that open a sentence oftener than they go on after an abbreviation: `… in the U.S. Her …`. */
  readonly openers: Pick<WordList, 'has'>;
}
