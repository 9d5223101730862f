import type { Span } from '../../../domain/sentence.ts';
import type { Quote } from '../quotes-in-text.ts';
import type { GoldQuote } from './gold.ts';
import { overlap } from './pieces.ts';
import { isCalledSo, isPronoun, sameSpeaker } from './same-speaker.ts';

/** A piece of a quotation, annotated or read. */
export type Piece<Of> = Span & { readonly of: Of };

/**
 * How the speaker of an annotated quotation was read. It is open where the annotation cannot tell (a
 * pronoun, nobody, or a description where a name was read that the text describes so), missed where
 * the quotation was not read at all.
 */
export interface Judged {
  readonly gold: GoldQuote;
  readonly read: Quote | undefined;
  readonly is: 'right' | 'wrong' | 'unanswered' | 'open' | 'missed';
  /** True where the annotator names the speaker by a pronoun alone. */
  readonly byPronoun: boolean;
  /** True where nobody was named for want of certainty, and the right one is among the candidates. */
  readonly isCandidate: boolean;
}

/** Judges the speaker of each annotated quotation by the one read that shares most of its words. */
export function judgeSpeakers(
  text: string,
  gold: readonly Piece<GoldQuote>[],
  read: readonly Piece<Quote>[],
): Judged[] {
  return gold.map((piece) => {
    const found = bestMatch(piece, read)?.of;
    const expected = speakerOf(piece.of);
    return {
      ...{ gold: piece.of, read: found, is: judge(text, piece.of, found) },
      byPronoun: isPronoun(piece.of.speaker ?? ''),
      isCandidate:
        expected !== null &&
        (found?.candidates ?? []).some((candidate) => sameSpeaker(expected, candidate)),
    };
  });
}

function judge(text: string, gold: GoldQuote, read: Quote | undefined): Judged['is'] {
  const expected = speakerOf(gold);
  if (expected === null) return 'open';
  if (read === undefined) return 'missed';
  if (read.speaker === null) return 'unanswered';
  if (sameSpeaker(expected, read.speaker)) return 'right';
  return gold.reference == null && isCalledSo(expected, read.speaker, text) ? 'open' : 'wrong';
}

function speakerOf({ reference, speaker }: GoldQuote): string | null {
  if (reference !== undefined && reference !== null) return reference;
  return speaker === null || isPronoun(speaker) ? null : speaker;
}

function bestMatch(piece: Span, others: readonly Piece<Quote>[]): Piece<Quote> | undefined {
  const near = others.filter((other) => overlap(piece, other) >= 0.5);
  return near.toSorted((a, b) => overlap(piece, b) - overlap(piece, a))[0];
}
