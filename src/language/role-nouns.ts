import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** Common nouns by which reporters call who speaks, and small words around them. */
export const roleWordsSchema = z.strictObject({
  /** What a person is: `president`. */
  persons: wordsSchema,
  /** Bodies that speak: `committee`. */
  bodies: wordsSchema,
  /** What was written or spoken; its words are somebody's: `letter`. */
  documents: wordsSchema,
  /** Small words of a title before a name: `former`. */
  modifiers: wordsSchema,
  /** What a description begins with: `the`. */
  determiners: wordsSchema,
});

/** These nouns, and what stands around them. */
export interface RoleNouns extends z.infer<typeof roleWordsSchema> {
  /** A determiner, or whose it is (`Mexico’s`), and the space after; with the flag `g`. */
  readonly lead: RegExp;
  /** What parts a description from what hangs on it: `of`. */
  readonly preposition: RegExp;
  /** What parts a description from a clause: `who`. */
  readonly relative: RegExp;
  /** Verbs that no description has: somebody speaks. */
  readonly saying: RegExp;
}
