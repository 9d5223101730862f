import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** How the lines around a text begin that say who wrote it, when, and of what. */
export const lineWordsSchema = z.strictObject({
  /** Before a date of publication: `Published`. */
  published: wordsSchema,
  /** Between that word, or a byline, and the date: `on`. */
  on: wordsSchema,
  /** Before authors: `by`. */
  by: wordsSchema,
  /** What may stand before `by`: `Written`. */
  written: wordsSchema,
  /** Between two authors. */
  and: wordsSchema,
  /** In small letters inside a name: `Ana de la Cruz`. */
  particles: wordsSchema,
  /** Words of a byline that is no person's: `Staff`, `Agency`. */
  noNames: wordsSchema,
  /** What an author's note calls its author: `journalist`. */
  authors: wordsSchema,
  /** What an author's note says before that: `is a`. */
  being: wordsSchema,
  /** Before the page's own tags: `Tags`. */
  tags: wordsSchema,
});

export type LineWords = z.infer<typeof lineWordsSchema>;
