import { z } from 'zod';
import { wordsSchema } from './word-file.ts';
import type { WordList } from './word-list.ts';

/** Words around names, as a file of a language lists them; in lower case, given names as they are. */
export const nameListsSchema = z.strictObject({
  /** Before a person’s name, and no part of it: `minister`. */
  titles: wordsSchema,
  /** What a person is, behind the name or before it: `, the coach`. */
  persons: wordsSchema,
  /** Words that make a name that of a body: `ministry`. */
  bodies: wordsSchema,
  /** Such words that alone are no name: `committee`. */
  generic: wordsSchema,
  /** Words that make a name that of an event or of a prize: `cup`. */
  events: wordsSchema,
  /** Words that make a name that of a place: `river`. */
  sites: wordsSchema,
  /** Before the name of a place: `in`. */
  placing: wordsSchema,
  /** What people and bodies do, beside their names: `said`. */
  saying: wordsSchema,
  /** What only people are called by: `who`. */
  relative: wordsSchema,
  /** Towns and regions, beside the places that the language knows already. */
  towns: wordsSchema,
  /** What an apostrophe joins to a word that is no name then: the `m` of `I’m`. */
  contractions: wordsSchema,
  /** Peoples and parties: capitals that describe, and name nobody. */
  describing: wordsSchema,
});

/** What tells names from other words with a capital, and whose they are. */
export interface NameWords extends z.infer<typeof nameListsSchema> {
  /** Words whose capital says nothing, in lower case. */
  readonly common: WordList;
  /** Small words inside a name: `Bank of the West`. */
  readonly particles: readonly string[];
  /** Those of them that may also stand between two names: `Ann Lee of the Bank`. */
  readonly links: readonly string[];
  readonly given: WordList;
  readonly places: WordList;
}
