import type { Article } from '../domain/article.ts';
import type { Quotation } from '../domain/quotation.ts';
import type { CutBlock, Placed } from '../domain/words.ts';

/**
 * A stretch of a block's text: a quotation with the marks around it, what is reported without marks, or
 * what stands between.
 */
export interface Segment {
  readonly text: string;
  readonly quotation?: Placed<Quotation>;
  readonly reported?: Placed<Quotation>;
}

const MARK = /["'“”‘’«»„‹›]/u;

/** Cuts the text of a block at its quotations, and at what it reports. Joined, the segments are the text. */
export function segmentsOf({ quotations, reported }: Article, block: CutBlock): Segment[] {
  const { text } = block;
  const segments: Segment[] = [];
  let at = 0;
  const said = [...quotations, ...reported].filter(({ words }) => words.block === block);
  for (const one of said.toSorted((a, b) => a.words.start - b.words.start)) {
    const { start, end } = one.words;
    const isReported = one.kind === 'reported';
    const from = !isReported && MARK.test(text[start - 1] ?? '') ? start - 1 : start;
    const to = !isReported && MARK.test(text[end] ?? '') ? end + 1 : end;
    if (from < at) continue;
    if (from > at) segments.push({ text: text.slice(at, from) });
    const stretch = text.slice(from, to);
    segments.push(
      isReported ? { text: stretch, reported: one } : { text: stretch, quotation: one },
    );
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
