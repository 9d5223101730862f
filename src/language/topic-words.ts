import { z } from 'zod';
import { wordsSchema } from './word-file.ts';

/** Words that tell topics from other words, as a file of a language lists them; in lower case. */
export const topicWordsSchema = z.strictObject({
  /** Words that no phrase for a topic begins or ends with. */
  plain: wordsSchema,
  /** What outlets call parts of themselves, and no article is about: `news`. */
  sections: wordsSchema,
});
export type TopicWords = z.infer<typeof topicWordsSchema>;

const SHORTEST = 3;

/** True for a word (in lower case) that says nothing of what a text is about. */
export function isPlain(word: string, { plain }: TopicWords): boolean {
  return word.length < SHORTEST || plain.has(word);
}
