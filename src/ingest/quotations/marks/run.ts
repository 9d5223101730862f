import type { Span } from '../../../domain/sentence.ts';

/** Words between quotation marks; `start` and `end` leave the marks out, and spaces within them. */
export interface Run extends Span {
  /** Offsets of the opening mark and just after the closing one. */
  readonly open: number;
  readonly close: number;
  /** False of single marks in an article that does not quote in them: mostly terms and nicknames. */
  readonly isQuoting: boolean;
  /** True where the marks stay open and the next paragraph goes on. */
  readonly runsOn: boolean;
}

/** A mark that could not be read, and the rule that gave it up. */
export interface GivenUp extends Span {
  readonly block: string;
  readonly rule: 'never-closed' | 'never-opened';
}

/** The runs of one block, in order, and what could not be paired. */
export interface BlockRuns {
  readonly runs: readonly Run[];
  readonly givenUp: readonly GivenUp[];
}
