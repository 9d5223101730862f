import type { CutBlock } from '../../../domain/words.ts';
import type { Token } from './token.ts';

/** A block cut into tokens; `index` numbers it in its article. */
export interface Passage {
  readonly index: number;
  readonly block: CutBlock;
  readonly tokens: readonly Token[];
}
