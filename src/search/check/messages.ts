import type { Question as SearchQuestion } from '../engine/messages.ts';
import type { Failure } from '../failure.ts';
import type { Checked } from './check.ts';

/** What the page asks: the draft goes to a worker of this browser, and nowhere else. */
export interface Question extends Pick<SearchQuestion, 'folders' | 'turn' | 'isCall'> {
  readonly draft: string;
}

/** What the worker tells the page; a later reply to the same question knows more. */
export interface Reply {
  readonly turn: number;
  readonly checked?: Checked;
  /** True where nothing follows. */
  readonly isLast: boolean;
  /** What went wrong. */
  readonly failure?: Failure;
}
