import type { Problem } from '../domain/problem.ts';

/** What a gate looked at and what it found. */
export interface Finding {
  readonly gate: string;
  /** How much it looked at: a gate that looked at nothing has found nothing out. */
  readonly checked: string;
  /** Each names its file by its path in the built site. */
  readonly problems: readonly Problem[];
}
