import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** What the prose around a run says of it: the cue, who is its subject, and where they stand. */
export interface Attribution {
  /** Number of the token that is the cue; null for a bare “Name:” or “— Name”. */
  readonly cue: number | null;
  readonly speaker: NounPhrase | null;
  /** Where the attribution stands, seen from the run. */
  readonly side: 'before' | 'after';
  /** True where it introduces a whole statement, false where it takes in single words. */
  readonly whole: boolean;
}
