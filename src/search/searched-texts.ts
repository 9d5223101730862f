import type { ArticleRow, QuotationRow } from './records.ts';
import { hasWord } from './words.ts';

export type Row = ArticleRow | QuotationRow;

/** What results show of records, by their ids. */
export type RowFile = Readonly<Record<string, Row>>;

/** The texts of a record that the index counts the words of, one after the other. */
export function countedTexts(row: Row): string[] {
  return 'blocks' in row ? row.blocks.map(({ text }) => text) : [row.words];
}

/** Every text of a record that a query may find. */
export function searchedTexts(row: Row): string[] {
  return 'blocks' in row
    ? [row.title, ...countedTexts(row)]
    : [row.words, row.speaker].filter(hasWord);
}
