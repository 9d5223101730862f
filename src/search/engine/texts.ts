import { countedTexts, type Row } from '../searched-texts.ts';
import { wordsOf } from '../words.ts';

/**
 * Cuts a text into tokens, as `indexable` does: what stands between two spaces, whatever its
 * punctuation, is a word to the index.
 */
export function tokensOf(text: string): string[] {
  return text.match(/(?:[^\s\u0085]|\ufeff)+/g) ?? [];
}

/** The tokens of a record; the index knows each by its place here. */
export function tokensIn(row: Row): string[] {
  return countedTexts(row).flatMap(tokensOf);
}

/** The words at these places of a record, as they are compared. */
export function wordsAt(row: Row, places: readonly number[]): ReadonlySet<string> {
  const tokens = tokensIn(row);
  const words = places.flatMap((place) => wordsOf(tokens[place] ?? ''));
  return new Set(words.map(({ plain }) => plain));
}
