import { type Block, proseText, startsOf } from '../../domain/block.ts';
import type { Span } from '../../domain/sentence.ts';
import { fold } from '../../domain/fold.ts';
import { oneOf } from '../../language/one-of.ts';

/** Words by which a text may name a term, and the rule by which they do. */
export interface Label {
  readonly term: string;
  readonly words: string;
  readonly rule: string;
}

/** A place in the prose where a label stands. */
export interface Mention extends Span {
  readonly term: string;
  readonly rule: string;
  readonly block: Block;
}

// A combining mark belongs to the letter before it.
const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/**
 * Finds every label in the prose, as whole words; where labels overlap the longest counts. Accents
 * and the shape of apostrophes do not matter; letter case does only where `cased`.
 */
export function findTerms(
  blocks: readonly Block[],
  labels: readonly Label[],
  { cased }: { cased: boolean },
): Mention[] {
  if (labels.length === 0) return [];
  const key = (words: string) => (cased ? fold(words) : fold(words).toLowerCase());
  const byWords = Map.groupBy(labels, ({ words }) => key(words));
  const pattern = new RegExp(`(?<!${LETTER})${oneOf(byWords.keys())}(?!${LETTER})`, 'gu');
  // All blocks are searched as one text: a search of each, for each topic, takes far longer.
  const starts = startsOf(blocks.map(({ text }) => text));
  let place = 0;
  return [...key(proseText(blocks)).matchAll(pattern)].flatMap(({ 0: found, index }) => {
    while ((starts[place + 1] ?? Infinity) <= index) place++;
    const block = blocks[place];
    if (block === undefined) return [];
    const start = index - (starts[place] ?? 0);
    const terms = byWords.get(found) ?? [];
    return terms.map(({ term, rule }) => ({ term, rule, block, start, end: start + found.length }));
  });
}
