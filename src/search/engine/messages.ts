import type { Failure } from '../failure.ts';
import type { Query } from '../query.ts';
import type { Answer } from './answer.ts';

/** What the search page tells the worker. Without a query it only makes ready. */
export interface Question {
  /** The folders of the indexes, as addresses of the site. */
  readonly folders: { readonly articles: string; readonly quotations: string };
  /** Grows with each question; answers to an earlier one are no longer wanted. */
  readonly turn: number;
  readonly query?: Query;
  /** True of no question: the page wants to hear whether somebody is there. */
  readonly isCall?: true;
  /** True while the last word is being typed. */
  readonly isTyping?: boolean;
}

/** What the worker tells the search page; nothing but the turn, where it was called. */
export interface Reply {
  readonly turn: number;
  readonly answer?: Answer;
  /** True where nothing follows. */
  readonly isLast: boolean;
  /** What went wrong. */
  readonly failure?: Failure;
}
