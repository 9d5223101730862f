import { type Asked, soughtIn } from '../asked.ts';
import type { ArticleRow, QuotationRow } from '../records.ts';
import type { Hit } from '../hit.ts';
import { marksIn, type Segment, segmentsOf } from './marks.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Row } from '../searched-texts.ts';
import { wordsAt } from './texts.ts';

/** An article that was found, ready to be drawn. */
export interface ArticleResult extends Omit<ArticleRow, 'title' | 'blocks'> {
  readonly title: readonly Segment[];
  readonly passages: readonly Passage[];
}

/** A quotation that was found, ready to be drawn. */
export interface QuotationResult extends Omit<QuotationRow, 'words'> {
  readonly words: readonly Segment[];
}

export type Result = ArticleResult | QuotationResult;

/** Makes a result of what was found, with the words that were asked for marked. */
export function resultOf(row: Row, { places }: Hit, asked: Asked): Result {
  const sought = soughtIn(asked);
  if ('blocks' in row) {
    const { title, href, authors, outlet, date, isRough, notices, lang } = row;
    const words = segmentsOf(title, marksIn(title, sought));
    const passages = passagesOf(row, places, sought);
    const about = { href, authors, outlet, date, isRough, notices, lang };
    return { title: words, ...about, passages };
  }
  const marks = marksIn(row.words, sought, wordsAt(row, places));
  return { ...row, words: segmentsOf(row.words, marks) };
}
