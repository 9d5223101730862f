import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** Words by which readers ask, and which no text needs to have, as a file of a language lists them; in lower case. */
export const askingWordsSchema = z.strictObject({
  /** They ask for what somebody said: `say`, `statement`. */
  saying: wordsSchema,
  /** They stand before what is asked after: `about`. */
  about: wordsSchema,
  /** They ask, or join what is asked for: `what`, `did`, `by`. */
  small: wordsSchema,
});
export type AskingWords = z.infer<typeof askingWordsSchema>;
