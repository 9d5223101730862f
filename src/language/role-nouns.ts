import type { WordList } from './word-list.ts';

/** Common nouns by which reporters call who speaks, by what kind of speaker they name. */
export interface RoleNouns {
  /** What a person is: `president`. */
  readonly persons: WordList;
  /** Bodies that speak: `committee`. */
  readonly bodies: WordList;
  /** What was written or spoken; its words are somebody's: `letter`. */
  readonly documents: WordList;
}
