import type { Span } from '../../../domain/sentence.ts';

const EDGE = /[\s"“”„‟«»‘’'.,;:!?…–—-]/u;
// Where one quotation ends and the next begins, annotators often mark both as one.
const BREAK = /\n+|["”]\s+(?=["“])/gu;

/** The stretches of a span that are compared: cut at line breaks and marks, edges without marks. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(BREAK)) {
    pieces.push(trimmed(text, from, start + index));
    from = start + index + gap.length;
  }
  pieces.push(trimmed(text, from, end));
  return pieces.filter((piece) => piece.end > piece.start);
}

/** A span without the marks, stops and spaces at its edges. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** How much of two spans is the same: 0 for nothing, 1 for all. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}
