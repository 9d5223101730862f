import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/sentence.ts';
import { fold } from '../../domain/fold.ts';

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
  const longestFirst = [...byWords.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longestFirst.map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
  return blocks.flatMap((block) =>
    [...key(block.text).matchAll(pattern)].flatMap(({ 0: found, index }) =>
      (byWords.get(found) ?? []).map(({ term, rule }) => ({
        term,
        rule,
        block,
        start: index,
        end: index + found.length,
      })),
    ),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
