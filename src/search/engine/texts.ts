import { hasWord } from '../words.ts';
import type { ArticleRow, QuotationRow } from '../records.ts';

export type Row = ArticleRow | QuotationRow;

/** A stretch of a text between spaces: to the index a word, whatever its punctuation. */
export interface Token {
  /** Its number in the record, from 0. */
  readonly place: number;
  readonly text: string;
  readonly start: number;
}

/** The texts of a record that the index counts the words of, one after the other. */
function countedTexts(row: Row): string[] {
  return 'blocks' in row ? row.blocks.map(({ text }) => text) : [row.words];
}

/** Every text of a record that a query may find. */
export function searchedTexts(row: Row): string[] {
  return 'blocks' in row
    ? [row.title, ...countedTexts(row)]
    : [row.words, row.speaker].filter(hasWord);
}

/** Cuts a text into tokens as `indexable` does; the first has the number `first`. */
export function tokensOf(text: string, first = 0): Token[] {
  const runs = text.matchAll(/(?:[^\s\u0085]|\ufeff)+/g);
  return [...runs].map(({ 0: run, index }, at) => ({ place: first + at, text: run, start: index }));
}

/** The tokens of each counted text of a record. */
export function tokensByText(row: Row): Token[][] {
  let first = 0;
  return countedTexts(row).map((text) => {
    const tokens = tokensOf(text, first);
    first += tokens.length;
    return tokens;
  });
}
