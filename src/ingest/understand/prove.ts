import { type Block, proseText } from '../../domain/block.ts';
import type { ReadingProof } from '../../domain/evidence.ts';
import type { RecordField } from '../../domain/ledger.ts';
import { quoteAt } from '../../domain/text-quote.ts';
import type { Claim } from '../clean/claim.ts';
import type { Mention } from './find-terms.ts';

/** A value and the words that prove it. */
export interface Proven {
  readonly value: string;
  readonly proof: ReadingProof;
}

/** What the lines outside the prose say of a field, in their order on the page, with proof. */
export function provenByLines(
  lines: readonly string[],
  claims: readonly Claim[],
  field: RecordField,
): Proven[] {
  const text = lines.join('\n');
  const starts = startsOf(lines);
  return claims.flatMap(({ unit, rule, findings }) =>
    findings
      .filter((finding) => finding.field === field)
      .map(({ value, words }) => {
        const line = unit.first;
        const raw = lines[line - 1] ?? '';
        // A no-break space or the like parts the words from the line as captured: then all of it.
        const at = raw.indexOf(words);
        const start = (starts[line - 1] ?? 0) + Math.max(0, at);
        const end = start + (at < 0 ? raw.length : words.length);
        const evidence = { ...quoteAt(text, start, end), line };
        return { value, proof: { by: 'reading', rule, evidence } };
      }),
  );
}

/** What the prose mentions, in reading order, with proof. */
export function provenByProse(blocks: readonly Block[], mentions: readonly Mention[]): Proven[] {
  const text = proseText(blocks);
  const starts = startsOf(blocks.map((block) => block.text));
  const offsets = new Map(blocks.map((block, index) => [block, starts[index] ?? 0]));
  return mentions
    .map((mention) => ({ ...mention, at: (offsets.get(mention.block) ?? 0) + mention.start }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ term, rule, block, at, start, end }) => {
      const evidence = { ...quoteAt(text, at, at + end - start), block: block.id };
      return { value: term, proof: { by: 'reading', rule, evidence } };
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

/** Groups proofs by their value, values in the order found, the strongest proof of each first. */
export function byValue(proven: readonly Proven[]): Record<string, ReadingProof[]> {
  const groups = Map.groupBy(proven, ({ value }) => value);
  return Object.fromEntries(
    [...groups].map(([value, group]) => [value, strongestFirst(group.map(({ proof }) => proof))]),
  );
}

/** The offsets at which texts begin that are joined by one line break each. */
function startsOf(texts: readonly string[]): number[] {
  let start = 0;
  return texts.map((text) => (start += text.length + 1) - text.length - 1);
}
