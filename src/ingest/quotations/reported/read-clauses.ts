import { isA, type Token } from '../phrases/token.ts';
import { accordingClause } from './according-clause.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseAround } from './clause-before.ts';
import type { Clause, Stretch } from './clause.ts';

interface ReportingRule {
  /** The name that the reading keeps. */
  readonly rule: string;
  readonly read: (tokens: readonly Token[], at: number, sentence: Stretch) => Clause | undefined;
  /** A text whose reported clause is read by this rule. */
  readonly example: string;
}

/** What is reported? At every token of a sentence the first rule that answers decides. */
export const REPORTING_RULES: readonly ReportingRule[] = [
  {
    rule: 'clause-around-its-source',
    read: (tokens, at, sentence) =>
      isA(tokens[at], 'according') ? accordingClause(tokens, at, sentence) : undefined,
    example: 'According to Ann Lee, the boat was late.',
  },
  {
    rule: 'clause-around-its-attribution',
    read: (tokens, at, sentence) =>
      tokens[at]?.text === ',' ? clauseAround(tokens, at, sentence) : undefined,
    example: 'The boat was late, Ann Lee said.',
  },
  {
    rule: 'clause-behind-a-cue',
    read: (tokens, at, sentence) =>
      tokens[at]?.cue === undefined ? undefined : clauseAfter(tokens, at, sentence),
    example: 'Ann Lee said that the boat was late.',
  },
];

/** A clause, and the rule that read it. */
export interface ReadClause extends Clause {
  readonly rule: string;
}

/**
 * No sentence of news has more words; of a text without full stops this much is read. Each cue looks
 * back to where its sentence begins, and 3,000 cues in one took ten seconds.
 */
const LONGEST = 400;

/** Reads what a sentence reports without marks, in order; none of it is said twice. */
export function readClauses(tokens: readonly Token[], whole: Stretch): ReadClause[] {
  const sentence = { ...whole, to: Math.min(whole.to, whole.from + LONGEST) };
  const { from, to } = sentence;
  const found: ReadClause[] = [];
  if (isA(tokens[to - 1], 'label') || tokens[to - 1]?.text === '?') return found;
  let past = from;
  for (let at = from; at < to; at++) {
    if (at < past) continue;
    const read = readAt(tokens, at, sentence);
    if (read === undefined || found.some((one) => isSame(one, read))) continue;
    found.push(read);
    past = Math.max(at, read.first > at ? read.last : at + 1);
  }
  return found.filter(({ first, last }) => last > first);
}

/** True of two clauses that share words, or the verb. */
function isSame(one: Clause, other: Clause): boolean {
  return one.cue === other.cue || (one.first < other.last && other.first < one.last);
}

function readAt(tokens: readonly Token[], at: number, sentence: Stretch): ReadClause | undefined {
  for (const { rule, read } of REPORTING_RULES) {
    const clause = read(tokens, at, sentence);
    if (clause !== undefined) return { ...clause, rule };
  }
  return undefined;
}
