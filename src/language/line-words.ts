import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** What the lines around a text say of who wrote it, when, and of what. */
export const lineWordsSchema = z.strictObject({
  /** Before a date of publication: `Published`. */
  published: wordsSchema,
  /** Before a date of the last change: `Last updated`. */
  updated: wordsSchema,
  /** Between such a word, or a byline, and the date: `on`. */
  on: wordsSchema,
  /** What may follow the time of day: `Uhr`, and zones: `GMT`. */
  clock: wordsSchema,
  /** Counted back from now: `2 hours ago`. */
  units: wordsSchema,
  /** What says so, before the number or after the unit. */
  ago: wordsSchema,
  /** Minutes, as the time that reading takes is counted, and what says so before or after them. */
  minutes: wordsSchema,
  reading: wordsSchema,
  /** Before the number of a page of print. */
  page: wordsSchema,
  /** Before authors: `by`. */
  by: wordsSchema,
  /** What may stand before `by`: `Written`. */
  written: wordsSchema,
  /** Between two authors. */
  and: wordsSchema,
  /** What ends a name, before an outlet or a place: `for`, `in`. */
  for: wordsSchema,
  /** In small letters inside a name: `Ana de la Cruz`. */
  particles: wordsSchema,
  /** Articles: no name begins with one. */
  articles: wordsSchema,
  /** Words of a byline that is no person's: `Staff`, `Agency`. */
  noNames: wordsSchema,
  /** Words of menus, sections and headings, which no person has for a name: `Latest`. */
  headings: wordsSchema,
  /** Places whose names look like a person's: `New York`. */
  places: wordsSchema,
  /** What an author's note calls its author: `journalist`. */
  authors: wordsSchema,
  /** What an author's note says before that: `is a`. */
  being: wordsSchema,
  /** Before the outlet or agency that a text is from: `Source`. */
  source: wordsSchema,
  /** Before the page's own tags: `Tags`. */
  tags: wordsSchema,
});

export type LineWords = z.infer<typeof lineWordsSchema>;
