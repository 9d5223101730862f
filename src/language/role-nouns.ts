import type { WordList } from './word-list.ts';

/** Common nouns by which reporters call who speaks, and what stands around them. */
export interface RoleNouns {
  /** What a person is: `president`. */
  readonly persons: WordList;
  /** Bodies that speak: `committee`. */
  readonly bodies: WordList;
  /** What was written or spoken; its words are somebody's: `letter`. */
  readonly documents: WordList;
  /** Small words of a title before a name: `former`. */
  readonly modifiers: WordList;
  /** What a description begins with: `the`. */
  readonly determiners: WordList;
  /** The same, or whose it is (`Mexico’s`), and the space after; with the flag `g`. */
  readonly lead: RegExp;
  /** What parts a description from what hangs on it: `of`. */
  readonly preposition: RegExp;
  /** What parts a description from a clause: `who`. */
  readonly relative: RegExp;
  /** Verbs that no description has: somebody speaks. */
  readonly saying: RegExp;
}
