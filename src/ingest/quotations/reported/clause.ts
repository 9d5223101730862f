import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** Words of a reporter that give what somebody said; `first` and `last` number tokens, `last` being past the end. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Number of the token that is the cue: `said`, `according`. */
  readonly cue: number;
  readonly speaker: NounPhrase | null;
}

/** A stretch of tokens: a sentence, or what is left of one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
