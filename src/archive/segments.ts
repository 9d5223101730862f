import type { Archived } from '../disk/read-archive.ts';
import type { Block } from '../domain/block.ts';
import type { Quotation } from '../domain/quotation.ts';
import { placeOfWords } from '../domain/place-of-words.ts';

/** A stretch of a block's text: a quotation with the marks around it, or what stands between. */
export interface Segment {
  readonly text: string;
  readonly quotation?: Quotation;
}

const MARK = /["'“”‘’«»„‹›]/u;

/** Cuts the text of a block at its quotations. Joined, the segments are the text. */
export function segmentsOf(archived: Archived, block: Block): Segment[] {
  const { text } = block;
  const segments: Segment[] = [];
  let at = 0;
  for (const quotation of archived.reading.quotations) {
    if (quotation.words.block !== block.id) continue;
    const { start, end } = placeOfWords(archived, quotation.words);
    const from = MARK.test(text[start - 1] ?? '') ? start - 1 : start;
    const to = MARK.test(text[end] ?? '') ? end + 1 : end;
    if (from < at) continue;
    if (from > at) segments.push({ text: text.slice(at, from) });
    segments.push({ text: text.slice(from, to), quotation });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
