import type { Span } from '../../../domain/sentence.ts';
import type { Gold, GoldQuote } from './gold.ts';

// An opening pair, and a closing one or the end of the line.
const RUN = /(?:``|'').+?(?:''|(?=\n)|$)/gu;
/** So many letters of a statement stand in its marks: annotators are not always exact. */
const ALL = 0.95;
/** A run of which fewer letters are annotated is one that nobody spoke. */
const HARDLY_ANY = 0.2;

/** True of a text that writes a double mark as two apostrophes: `''So there,'' she said.` */
export function hasApostrophePairs({ text }: Pick<Gold, 'text'>): boolean {
  return /(?:``|'').+?''/u.test(text);
}

/**
 * The annotation with words in two apostrophes taken for words in marks. Who made one by other marks
 * alone has called them reported.
 */
export function typedByMarks(gold: Gold): Gold {
  if (!hasApostrophePairs(gold)) return gold;
  const { text } = gold;
  const runs = [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    return { start: index, end: index + run.length };
  });
  const quotes = gold.quotes.map((quote) => typed(text, quote, runs));
  const nobodys = runs.filter((run) => shareWithin(text, run, gold.quotes) < HARDLY_ANY);
  const unattributedRuns = [
    ...gold.unattributedRuns,
    ...nobodys.map(({ start, end }): [number, number] => [start, end]),
  ];
  return { ...gold, quotes, unattributedRuns };
}

function typed(text: string, quote: GoldQuote, runs: readonly Span[]): GoldQuote {
  if (quote.type !== 'indirect') return quote;
  const share = shareWithin(text, quote, runs);
  if (share === 0) return quote;
  if (share >= ALL) return { ...quote, type: 'direct' };
  const inner = runs
    .map((run) => within(run, quote))
    .filter(({ start, end }) => end > start + 1)
    .map(({ start, end }): [number, number] => [start, end]);
  return { ...quote, type: 'mixed', inner };
}

/** How many of the letters of a span stand in others. */
function shareWithin(text: string, span: Span, others: readonly Span[]): number {
  const parts = others.map((other) => within(other, span));
  return (
    parts.reduce((sum, part) => sum + lettersIn(text, part), 0) / Math.max(1, lettersIn(text, span))
  );
}

function within(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function lettersIn(text: string, { start, end }: Span): number {
  return end <= start ? 0 : (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}
