import type { Span } from '../../../domain/sentence.ts';
import type { Quote } from '../quotes-in-text.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { overlap, piecesOf } from './pieces.ts';
import { isPronoun, sameSpeaker } from './same-speaker.ts';

/** What is counted of one article; the figures of several are summed. */
export interface Counts {
  /** Direct quotations annotated, read, and read with the right span. */
  direct: number;
  read: number;
  exact: number;
  /** Of those found (half the span is enough): speakers to compare, answered, right. */
  comparable: number;
  answered: number;
  right: number;
  /** All annotated direct quotations whose speaker can be compared. */
  expected: number;
  /** Read direct quotations that count for or against: span and speaker. */
  judged: number;
  /** Words woven into a sentence: annotated, and read as such. */
  partial: number;
  partialRead: number;
  /** Runs that nobody spoke, those read as direct, and those read as any quotation. */
  unspoken: number;
  unspokenAsDirect: number;
  unspokenAsAny: number;
}

/** A piece of a quotation, annotated or read. */
type Piece<Of> = Span & { readonly of: Of };

/** Compares what was read of an article with its annotation. */
export function scoreArticle(
  { text, quotes, unattributedRuns }: Gold,
  read: readonly Quote[],
): Counts {
  const pieces = <Of extends Span>(all: readonly Of[]): Piece<Of>[] =>
    all.flatMap((of) => piecesOf(text, of).map((span) => ({ ...span, of })));
  const gold = pieces(quotes.filter(({ type }) => type === 'direct'));
  const woven = quotes.filter(({ type }) => type === 'partial' || type === 'mixed');
  const direct = pieces(read.filter(({ type }) => type === 'direct')).filter(
    (piece) => gold.some((other) => overlap(piece, other) > 0) || !isWithin(piece, woven),
  );
  const runs = unattributedRuns.flatMap(([start, end]) => piecesOf(text, { start, end }));
  const wovenRuns = woven.flatMap((quote) => runsOf(quote).flatMap((run) => piecesOf(text, run)));
  const partial = pieces(read.filter(({ type }) => type === 'partial'));
  const all = pieces(read);
  const hits = (of: readonly Span[], by: readonly Span[]) =>
    of.filter((span) => by.some((other) => overlap(span, other) >= 0.5)).length;
  return {
    ...scoreSpeakers(gold, direct),
    direct: gold.length,
    read: direct.length,
    exact: direct.filter((piece) => gold.some((other) => overlap(piece, other) === 1)).length,
    partial: wovenRuns.length,
    partialRead: hits(wovenRuns, partial),
    unspoken: runs.length,
    unspokenAsDirect: hits(
      runs,
      all.filter(({ of }) => of.type === 'direct'),
    ),
    unspokenAsAny: hits(runs, all),
  };
}

function scoreSpeakers(gold: readonly Piece<GoldQuote>[], direct: readonly Piece<Quote>[]) {
  const counts = { comparable: 0, answered: 0, right: 0, expected: 0, judged: direct.length };
  for (const piece of gold) {
    const expected = speakerOf(piece.of);
    if (expected !== null) counts.expected++;
    const found = bestMatch(piece, direct);
    if (found === undefined) continue;
    if (expected === null) {
      counts.judged--;
      continue;
    }
    counts.comparable++;
    const { speaker } = found.of;
    if (speaker !== null) counts.answered++;
    if (speaker !== null && sameSpeaker(expected, speaker)) counts.right++;
  }
  return counts;
}

function speakerOf({ reference, speaker }: GoldQuote): string | null {
  if (reference !== undefined && reference !== null) return reference;
  return speaker === null || isPronoun(speaker) ? null : speaker;
}

function bestMatch(piece: Span, others: readonly Piece<Quote>[]): Piece<Quote> | undefined {
  const near = others.filter((other) => overlap(piece, other) >= 0.5);
  return near.toSorted((a, b) => overlap(piece, b) - overlap(piece, a))[0];
}

function runsOf({ start, end, inner }: GoldQuote): Span[] {
  return inner === undefined
    ? [{ start, end }]
    : inner.map(([from, to]) => ({ start: from, end: to }));
}

function isWithin(piece: Span, woven: readonly Span[]): boolean {
  return woven.some(({ start, end }) => piece.start < end && piece.end > start);
}
