import { fold } from '../domain/fold.ts';

/** A run of letters and digits, and where it stands in its text (UTF-16 offsets). */
export interface Word {
  /** As words are compared: small letters, no accents. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order: `Trump’s` is two, `trump` and `s`; punctuation is no word. */
export function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    plain: word.toLowerCase().replace(/\p{M}/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/** True where a text has a letter or a digit: something that can be searched for. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The places where the words of a phrase stand in a text one after the other, whatever letter case,
 * accents and punctuation: from the start of the first word to the end of the last.
 */
export function phraseIn(text: string, phrase: string): { start: number; end: number }[] {
  const wanted = wordsOf(phrase).map(({ plain }) => plain);
  const words = wordsOf(text);
  return words.flatMap(({ start }, at) => {
    if (!wanted.every((word, step) => words[at + step]?.plain === word)) return [];
    return [{ start, end: words[at + wanted.length - 1]?.end ?? start }];
  });
}

/** How alike two plain words are, from 0 to 1: the start they share, of the longer one. */
export function likeness(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared / Math.max(a.length, b.length, 1);
}
