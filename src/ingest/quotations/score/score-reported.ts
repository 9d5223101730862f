import type { Span } from '../../../domain/sentence.ts';
import { type Rates, percent, ratesOf } from './rates.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { overlap, trimmed } from './pieces.ts';

/** A reported clause as it was read: its words, and the words that name who said them. */
export interface ReadClause extends Span {
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
}

/** What is counted of the reported speech of one article; that of several is summed. */
export interface ReportedCounts {
  /** Clauses annotated after a verb of saying, and those of them that were read. */
  expected: number;
  found: number;
  /** Clauses read, and those that are annotated as speech. */
  read: number;
  right: number;
  /** Of those that are, the ones whose speaker the text mentions, and where the mention is right. */
  mentioned: number;
  mentionRight: number;
}

/** The figures of reported speech, in percent. */
export interface ReportedFigures {
  readonly clauses: Rates;
  readonly mentionRight: number;
}

// The measure has words of its own: it must not move with the lists that it measures.
const SAYING = new RegExp(
  String.raw`\b(?:according|sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|wr(?:ite|ites|iting|ote)|(?:${[
    ...['add', 'acknowledg', 'admit', 'alleg', 'announc', 'argu', 'assert', 'assur', 'caution'],
    ...['claim', 'complain', 'conced', 'conclud', 'confirm', 'contend', 'declar', 'disclos'],
    ...['emphasiz', 'estimat', 'explain', 'insist', 'maintain', 'mention', 'not', 'observ'],
    ...['pledg', 'predict', 'promis', 'remark', 'repeat', 'repl', 'report', 'reveal', 'stat'],
    ...['stress', 'suggest', 'testif', 'tweet', 'underscor', 'vow', 'warn'],
  ].join('|')})(?:s|es|ed|e|t?ing|ies|ied|ying)?|point(?:s|ed|ing)? out)\b`,
  'i',
);
const FEWEST_WORDS = 4;
const NOT_SAID = /\b(?:not|never|no|declin\w+|refus\w+|would|could|might|to)\b|n['’]t\b/i;
const NO_CLAUSE = /^(?:to|of|for|about|on|in|with|as|by)\b/i;
const VERB =
  /^that\b|\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|[a-z]+n['’]t|[a-z]{2,}ed|came|went|made|got|took|saw|knew|left|lost|won|ran|gave|told|felt|met|held|paid|kept)\b|['’](?:s|re|ll|ve|d)\b/i;

/** True for an annotated clause behind a verb of saying, without marks around it or in it. */
function isReportedClause({ type, cue, start, end }: GoldQuote, text: string): boolean {
  if (type !== 'indirect' || cue == null || !SAYING.test(cue) || NOT_SAID.test(cue)) return false;
  const words = text.slice(start, end);
  if (/''|["“”]/.test(words) || NO_CLAUSE.test(words)) return false;
  return words.split(/\s+/).length >= FEWEST_WORDS && VERB.test(words);
}

/**
 * Compares the reported clauses that were read with those annotated: the same one is where half of all
 * the words of both are shared. Attitudes and deeds are not asked for; clauses with some words in
 * marks neither, and to read those is no mistake.
 */
export function scoreReported(
  { text, quotes }: Pick<Gold, 'text' | 'quotes'>,
  read: readonly ReadClause[],
): ReportedCounts {
  const spoken = quotes.filter(({ type }) => type !== 'direct');
  const asked = spoken.filter((one) => isReportedClause(one, text));
  const pairs = read.map((clause) => [clause, sameIn(text, clause, spoken)] as const);
  const matches = pairs.flatMap(([clause, gold]) => (gold === undefined ? [] : [{ clause, gold }]));
  const mentioned = matches.filter(({ gold }) => mentionOf(gold) !== null);
  return {
    expected: asked.length,
    found: asked.filter((gold) => sameIn(text, gold, read) !== undefined).length,
    read: read.length,
    right: matches.length,
    mentioned: mentioned.length,
    mentionRight: mentioned.filter(({ clause, gold }) => {
      const [mine, theirs] = [mentionOf(clause), mentionOf(gold)];
      return mine !== null && theirs !== null && overlap(mine, theirs) > 0;
    }).length,
  };
}

/** Sums the counts of articles and makes figures of them. */
export function reportedFiguresOf(articles: readonly ReportedCounts[]): ReportedFigures {
  const sum = (key: keyof ReportedCounts) => articles.reduce((all, one) => all + one[key], 0);
  return {
    clauses: ratesOf(percent(sum('right'), sum('read')), percent(sum('found'), sum('expected'))),
    mentionRight: percent(sum('mentionRight'), sum('mentioned')),
  };
}

function sameIn<Of extends Span>(text: string, span: Span, others: readonly Of[]): Of | undefined {
  const own = trimmed(text, span.start, span.end);
  const near = others.map((other) => {
    return { other, shared: overlap(own, trimmed(text, other.start, other.end)) };
  });
  return near.filter(({ shared }) => shared >= 0.5).toSorted((a, b) => b.shared - a.shared)[0]
    ?.other;
}

function mentionOf({
  speakerStart,
  speakerEnd,
}: Pick<GoldQuote, 'speakerStart' | 'speakerEnd'>): Span | null {
  const isThere = typeof speakerStart === 'number' && typeof speakerEnd === 'number';
  return isThere ? { start: speakerStart, end: speakerEnd } : null;
}
