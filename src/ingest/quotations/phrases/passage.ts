import type { Span } from '../../../domain/sentence.ts';
import type { CutBlock } from '../../../domain/words.ts';
import type { Token } from './token.ts';

/** A block cut into tokens; `index` numbers it in its article. */
export interface Passage {
  readonly index: number;
  readonly block: CutBlock;
  readonly tokens: readonly Token[];
}

/** Words of the prose and where they stand: offsets in the text of their block. */
export interface Words extends Span {
  readonly block: string;
  readonly words: string;
}

/** The words of a passage from a token up to another. */
export function wordsBetween({ block, tokens }: Passage, first: number, last: number): Words {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { block: block.id, start, end, words: block.text.slice(start, end) };
}
