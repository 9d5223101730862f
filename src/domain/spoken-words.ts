import { fold } from './fold.ts';

/** A word of what somebody said, and where it stands in its text. */
export interface SpokenWord {
  /** As words are compared: small letters, no accents. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. `Don’t` is one, for nobody says half of it; punctuation is none. */
export function spokenWords(text: string): SpokenWord[] {
  return [...fold(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}\p{M}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      plain: word.toLowerCase().replace(/\p{M}/gu, ''),
      start: index,
      end: index + word.length,
    }),
  );
}
