import type { Quote } from '../quotes-in-text.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { overlap } from './pieces.ts';

/** What is counted of the reported speech of one article; the figures of several are summed. */
export interface ReportedCounts {
  /** Annotated clauses behind a verb of saying, and those of them that were read. */
  readonly expected: number;
  readonly found: number;
  /** Clauses read, and those of them that are annotated as somebody’s words, of any kind but direct. */
  readonly read: number;
  readonly right: number;
  /** Of the right ones with an annotated speaker: all, and those whose mention is that. */
  readonly spoken: number;
  readonly mentioned: number;
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
const NOT_SAID = /\b(?:not|never|no|declin\w+|refus\w+|would|could|might|to)\b|n['’]t\b/i;
const NO_CLAUSE = /^(?:to|of|for|about|on|in|with|as|by)\b/i;
const VERB =
  /^that\b|\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|[a-z]+n['’]t|[a-z]{2,}ed|came|went|made|got|took|saw|knew|left|lost|won|ran|gave|told|felt|met|held|paid|kept)\b|['’](?:s|re|ll|ve|d)\b/i;

/** True for an annotated clause behind a verb of saying, without marks around it or in it. */
export function isReportedClause({ type, cue = '', text }: GoldQuote): boolean {
  if (type !== 'indirect' || text === undefined || /''|["“”]/.test(text)) return false;
  if (!SAYING.test(cue) || NOT_SAID.test(cue)) return false;
  return text.split(/\s+/).length > 3 && !NO_CLAUSE.test(text) && VERB.test(text);
}

/** Compares the reported clauses read of an article with its annotation: half the span is enough. */
export function scoreReported({ quotes }: Gold, read: readonly Quote[]): ReportedCounts {
  const expected = quotes.filter(isReportedClause);
  const annotated = quotes.filter(({ type }) => type !== 'direct');
  const matched = read.map((quote) => ({ quote, gold: bestMatch(quote, annotated) }));
  const right = matched.flatMap(({ quote, gold }) => (gold === undefined ? [] : [{ quote, gold }]));
  const spoken = right.flatMap(({ quote, gold: { speakerStart, speakerEnd } }) =>
    speakerStart == null || speakerEnd == null
      ? []
      : [{ quote, speaker: { start: speakerStart, end: speakerEnd } }],
  );
  return {
    expected: expected.length,
    found: expected.filter((gold) => bestMatch(gold, read) !== undefined).length,
    read: read.length,
    right: right.length,
    spoken: spoken.length,
    mentioned: spoken.filter(({ quote: { speakerStart, speakerEnd }, speaker }) => {
      if (speakerStart === null || speakerEnd === null) return false;
      return overlap({ start: speakerStart, end: speakerEnd }, speaker) > 0;
    }).length,
  };
}

function bestMatch<One extends { readonly start: number; readonly end: number }>(
  span: { readonly start: number; readonly end: number },
  others: readonly One[],
): One | undefined {
  const near = others.filter((other) => overlap(span, other) >= 0.5);
  return near.toSorted((a, b) => overlap(span, b) - overlap(span, a))[0];
}

/** Reads annotated texts and says how well, in lines. */
export function describeReported(
  articles: readonly Gold[],
  read: (text: string) => readonly Quote[],
): string {
  const counts = articles.map((article) => scoreReported(article, read(article.text)));
  const share = (part: keyof ReportedCounts, whole: keyof ReportedCounts) => {
    const sum = (key: keyof ReportedCounts) => counts.reduce((total, one) => total + one[key], 0);
    return `${(sum(whole) === 0 ? 0 : (100 * sum(part)) / sum(whole)).toFixed(1)} %`;
  };
  return [
    `Reported clauses                 precision ${share('right', 'read')}, recall ${share('found', 'expected')}`,
    `  mention of the speaker         ${share('mentioned', 'spoken')} right\n`,
  ].join('\n');
}
