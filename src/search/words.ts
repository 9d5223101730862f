import { fold } from '../domain/fold.ts';
import { spelt } from './letters.ts';

/** A run of letters and digits, and where it stands in its text (UTF-16 offsets). */
export interface Word {
  /** As words are compared: small letters, no accents, `ł` as `l` and `ß` as `ss`. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order: `Trump’s` is two, `trump` and `s`; punctuation is no word. */
export function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    plain: spelt(word.toLowerCase().replace(/\p{M}/gu, '')),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text as they are compared. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map(({ plain }) => plain);
}

/** True of what has to be found as words in a row: a phrase, and `1.5`, whose figures are no word each. */
export function isOfSeveral(text: string): boolean {
  return /\s/.test(text) || /\d[.:/]\d/.test(text);
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
