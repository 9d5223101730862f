import { hashOf } from '../domain/hash.ts';
import { wordsOf } from './words.ts';

/** Records by a word, or by two words in a row; each list in steps from one number to the next. */
export type SequenceFile = Readonly<Record<string, readonly number[]>>;

/** Tells every word of the texts, in their order, as compared, and which stands before it, if one does. */
export function eachWord(
  texts: readonly string[],
  tell: (word: string, before: string | undefined) => void,
): void {
  for (const text of texts) {
    let last: string | undefined;
    for (const { plain } of wordsOf(text)) {
      tell(plain, last);
      last = plain;
    }
  }
}

/** Every word of the texts, and every two words that stand one after the other, as compared. */
export function sequencesOf(texts: readonly string[]): Set<string> {
  const sequences = new Set<string>();
  eachWord(texts, (word, before) => {
    sequences.add(word);
    if (before !== undefined) sequences.add(`${before} ${word}`);
  });
  return sequences;
}

/** What a text needs to have, if it has the phrase; for a phrase of one or two words that is all. */
export function sequencesIn(phrase: string): string[] {
  const words = wordsOf(phrase).map(({ plain }) => plain);
  if (words.length < 2) return words;
  return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
}

/** The number of the file that has what is known by this name. */
export function fileOf(name: string, files: number): number {
  return hashOf(name) % files;
}
