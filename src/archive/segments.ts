import type { Article } from '../domain/article.ts';
import type { Quotation } from '../domain/quotation.ts';
import type { CutBlock, Placed } from '../domain/words.ts';

/** A stretch of a block's text: a quotation with the marks around it, or what stands between. */
export interface Segment {
  readonly text: string;
  readonly quotation?: Placed<Quotation>;
}

const MARK = /["'“”‘’«»„‹›]/u;

/** Cuts the text of a block at its quotations. Joined, the segments are the text. */
export function segmentsOf({ quotations }: Article, block: CutBlock): Segment[] {
  const { text } = block;
  const segments: Segment[] = [];
  let at = 0;
  for (const quotation of quotations) {
    if (quotation.words.block !== block) continue;
    const { start, end } = quotation.words;
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
