import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

const matching = {
  /** Whole lines, in lower case. */
  lines: wordsSchema,
  /** Regular expressions for a whole line, letter case aside. */
  patterns: z.array(z.string()).default([]),
};

/** The kinds of lines that pages put around their text, in the order in which they are looked for. */
export const clutterKindsSchema = z.record(
  z.string(),
  z.strictObject({ note: z.string(), where: z.enum(['anywhere', 'edges']), ...matching }),
);
export type ClutterKinds = z.infer<typeof clutterKindsSchema>;

/** By what lines of these kinds are known in a language. */
export const clutterWordsSchema = z.record(z.string(), z.strictObject(matching));
export type ClutterWords = z.infer<typeof clutterWordsSchema>;
