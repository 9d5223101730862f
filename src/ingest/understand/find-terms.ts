import { type Block, startsOf } from '../../domain/block.ts';
import type { Span } from '../../domain/sentence.ts';
import type { Match } from './label-index.ts';

/** A place in the prose where a label stands. */
export interface Mention extends Span {
  readonly term: string;
  readonly rule: string;
  readonly block: Block;
}

/** Of matches that overlap, the first counts, and of those that begin together the longest. */
export function leftmostLongest(matches: readonly Match[]): Match[] {
  let last: Span = { start: 0, end: 0 };
  return matches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      const isFree = match.start >= last.end;
      // The same words may stand for several terms.
      const isSame = match.start === last.start && match.end === last.end;
      if (isFree) last = match;
      return isFree || isSame;
    });
}

/** Matches in the whole prose, in their order there, as mentions in its blocks. */
export function mentionsIn(blocks: readonly Block[], matches: readonly Match[]): Mention[] {
  const starts = startsOf(blocks.map(({ text }) => text));
  let place = 0;
  return matches.flatMap(({ label: { term, rule }, ...match }) => {
    while ((starts[place + 1] ?? Infinity) <= match.start) place++;
    const block = blocks[place];
    if (block === undefined) return [];
    const offset = starts[place] ?? 0;
    return [{ term, rule, block, start: match.start - offset, end: match.end - offset }];
  });
}
