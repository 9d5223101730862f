import type { WordList } from './word-list.ts';

/** What tells names from other words with a capital. */
export interface NameWords {
  /** Words whose capital says nothing, in lower case. */
  readonly common: WordList;
  /** Small words inside a name: `Bank of the West`. */
  readonly particles: readonly string[];
}
