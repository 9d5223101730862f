import type { PlacingWords, Unit } from '../../language/time-words.ts';

type Turn = -1 | 0 | 1;

/** What rules are named by, for the one before, this one and the next. */
export const TURNS = { [-1]: 'last', 0: 'this', 1: 'next' } as const;

/** Which one a word asks for: `last`, `next`. */
export function turnOf(word: string | undefined, { turns }: PlacingWords): Turn | undefined {
  return word === undefined ? undefined : turns[word.toLowerCase()];
}

/** The unit of time that a word names. */
export function unitOf(word: string | undefined, { units }: PlacingWords): Unit | undefined {
  return word === undefined ? undefined : units[word.toLowerCase()];
}
