import type { Span } from '../../../domain/sentence.ts';
import type { Quote } from '../quotes-in-text.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { type Judged, judgeSpeakers, type Piece } from './judge-speakers.ts';
import { overlap, piecesOf } from './pieces.ts';

/** What is counted of one article; the figures of several are made of all. */
export interface Counts {
  /** Direct quotations annotated, read, and read with the right span. */
  readonly direct: number;
  readonly read: number;
  readonly exact: number;
  /** Words woven into a sentence: annotated, and read as such. */
  readonly partial: number;
  readonly partialRead: number;
  /** Runs that nobody spoke, those read as direct, and those read as any quotation. */
  readonly unspoken: number;
  readonly unspokenAsDirect: number;
  readonly unspokenAsAny: number;
  /** The speakers of direct quotations, and those of words woven into a sentence. */
  readonly speakers: readonly Judged[];
  readonly partialSpeakers: readonly Judged[];
}

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
  const wovenRuns = woven.flatMap((of) =>
    runsOf(of).flatMap((run) => piecesOf(text, run).map((span) => ({ ...span, of }))),
  );
  const inMarks = pieces(read.filter(({ type }) => type !== 'indirect'));
  const ofType = (type: Quote['type']) => inMarks.filter(({ of }) => of.type === type);
  return {
    speakers: judgeSpeakers(text, gold, direct),
    partialSpeakers: judgeSpeakers(text, wovenRuns, inMarks),
    direct: gold.length,
    read: direct.length,
    exact: direct.filter((piece) => gold.some((other) => overlap(piece, other) === 1)).length,
    partial: wovenRuns.length,
    partialRead: hits(wovenRuns, ofType('partial')),
    unspoken: runs.length,
    unspokenAsDirect: hits(runs, ofType('direct')),
    unspokenAsAny: hits(runs, inMarks),
  };
}

function hits(of: readonly Span[], by: readonly Span[]): number {
  return of.filter((span) => by.some((other) => overlap(span, other) >= 0.5)).length;
}

function runsOf({ start, end, inner }: GoldQuote): Span[] {
  return inner === undefined
    ? [{ start, end }]
    : inner.map(([from, to]) => ({ start: from, end: to }));
}

function isWithin(piece: Span, woven: readonly Span[]): boolean {
  return woven.some(({ start, end }) => piece.start < end && piece.end > start);
}
