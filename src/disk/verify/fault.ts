import type { Problem } from '../../domain/problem.ts';

/**
 * What an archive may not hold as it should, the worst first: a capture; what a person wrote; what
 * ingest made of both; what a run left that was stopped.
 */
export const FAULT_KINDS = ['capture', 'written', 'output', 'leftover'] as const;
type FaultKind = (typeof FAULT_KINDS)[number];

/** Something in an archive that is not as it was, or is wrong. */
export interface Fault extends Problem {
  readonly kind: FaultKind;
}

/** Problems as faults of a kind. */
export function asFaults(kind: FaultKind, problems: readonly Problem[]): Fault[] {
  return problems.map((problem) => ({ kind, ...problem }));
}

/** A fault as a problem among others. */
export function problemOf({ file, line, what, remedy }: Fault): Problem {
  return { file, line, what, remedy };
}

/** What to do about what a person wrote, of which nobody can tell who changed it. */
export const IF_YOU =
  'If you did that, run `npm run ingest`; if not, restore it from a copy.';

/** What to do about a capture. */
export const RESTORE_CAPTURE = 'A capture never changes: restore it from a copy.';
