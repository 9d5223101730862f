import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** By what words the lines that web pages put around a text are known. In lower case. */
export const furnitureWordsSchema = z.strictObject({
  /** Whole lines: the label of a box, a button or a link of the page. Never what might be a subhead. */
  labels: wordsSchema,
  /**
   * Labels, too: those that open a box of other articles, or of what readers say, below a text. What
   * points to one article within a text (`Read also`) is none of them.
   */
  boxes: wordsSchema,
  /** Words by which a page speaks of itself, and which no sentence of an article is likely to hold. */
  phrases: wordsSchema,
  /** Before the colon and the name of who took or drew a picture. */
  pictures: wordsSchema,
  /** What a page says of a link behind it, for those who cannot see it. Without marks around it. */
  linkNotes: wordsSchema,
});

export type FurnitureWords = z.infer<typeof furnitureWordsSchema>;
