import { type Block, proseText, startsOf } from '../../domain/block.ts';
import type { ReadingProof } from '../../domain/evidence.ts';
import type { SaidField } from '../../domain/ledger.ts';
import { quoteAll } from '../../domain/quote-all.ts';
import type { Span } from '../../domain/sentence.ts';
import { quoteAt } from '../../domain/text-quote.ts';
import type { Claim } from '../clean/claim.ts';
import { NAMED } from '../clean/named-lines.ts';
import type { Mention } from './find-terms.ts';

// A page that gives a field oftener says it of other articles, too.
const MOST_STATEMENTS = 100;

/** A value and the words that prove it. */
export interface Proven {
  readonly value: string;
  readonly proof: ReadingProof;
}

/** Words that say something: where they stand in a text, and the line or block they stand in. */
interface Statement extends Span {
  readonly value: string;
  readonly rule: string;
  readonly place: { readonly line: number } | { readonly block: string };
}

/**
 * What the lines outside the prose say, in their order on the page, with proof: answers for one field
 * after the other, so that the page is laid out once.
 */
export function provenByLines(
  lines: readonly string[],
  claims: readonly Claim[],
): (field: SaidField) => Proven[] {
  const starts = startsOf(lines);
  const text = lines.join('\n');
  const statements = claims.flatMap(({ unit: { first: line }, rule, findings }) => {
    const raw = lines[line - 1] ?? '';
    const lineStart = starts[line - 1] ?? 0;
    let from = 0;
    return findings.map(({ field, value, words }) => {
      // A no-break space or the like parts the words from the line as captured: then all of it.
      const at = raw.indexOf(words, from);
      const [start, end] = at < 0 ? [0, raw.length] : [at, at + words.length];
      if (at >= 0) from = end;
      const span = { start: lineStart + start, end: lineStart + end };
      return { field, value, rule, place: { line }, ...span };
    });
  });
  const byField = Map.groupBy(statements, ({ field }) => field);
  return (field) => prove(text, byField.get(field)?.slice(0, MOST_STATEMENTS) ?? []);
}

/** What the prose mentions, in reading order, with proof. */
export function provenByProse(blocks: readonly Block[], mentions: readonly Mention[]): Proven[] {
  const starts = startsOf(blocks.map((block) => block.text));
  const offsets = new Map(blocks.map((block, index) => [block, starts[index] ?? 0]));
  const statements = mentions
    .map(({ term, rule, block, start, end }) => {
      const offset = offsets.get(block) ?? 0;
      const span = { start: offset + start, end: offset + end };
      return { value: term, rule, place: { block: block.id }, ...span };
    })
    .toSorted((a, b) => a.start - b.start);
  return prove(proseText(blocks), statements);
}

/** A value with no words that stand out within the usual context is proved by its first ones. */
function prove(text: string, statements: readonly Statement[]): Proven[] {
  const quotes = quoteAll(text, statements);
  const proved = new Set(statements.filter((_, index) => quotes[index]).map(({ value }) => value));
  return statements.flatMap(({ value, rule, place, start, end }, index) => {
    const quote = quotes[index] ?? (proved.has(value) ? undefined : quoteAt(text, start, end));
    if (quote === undefined) return [];
    proved.add(value);
    return [{ value, proof: { by: 'reading', rule, evidence: { ...quote, ...place } } }];
  });
}

// A full name proves more than a surname, a topic's label more than a sign of it, the headline over
// the text more than the one in the browser's tab.
const WEAKER_RULES = ['other-name', 'short-name', 'topic-sign', 'page-title'];

/** The same proofs, the strongest first. */
export function strongestFirst(proofs: readonly ReadingProof[]): ReadingProof[] {
  const weakness = ({ rule }: ReadingProof) => WEAKER_RULES.indexOf(rule);
  return proofs.toSorted((a, b) => weakness(a) - weakness(b));
}

/** True of what a line says that the record names. */
export function isNamed({ proof }: Proven): boolean {
  return proof.rule === NAMED;
}

/** The same with what the record names first, by which the others are overruled. */
export function namedFirst(proven: readonly Proven[]): Proven[] {
  return [...proven.filter(isNamed), ...proven.filter((one) => !isNamed(one))];
}

/** Groups proofs by their value, values in the order found, the strongest proof of each first. */
export function byValue(proven: readonly Proven[]): Record<string, ReadingProof[]> {
  const groups = Map.groupBy(proven, ({ value }) => value);
  return Object.fromEntries(
    [...groups].map(([value, group]) => [value, strongestFirst(group.map(({ proof }) => proof))]),
  );
}
