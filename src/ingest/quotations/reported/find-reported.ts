import type { Context, Place, Resolution } from '../speaker/context.ts';
import type { Sentence } from '../speaker/hand-over.ts';
import { whoSpeaks } from '../speaker/who-speaks.ts';
import { type ReadClause, readClauses } from './read-clauses.ts';

/** A reported clause with its speaker and the place of its cue. */
export interface Reported {
  readonly clause: ReadClause;
  readonly passage: Sentence['passage'];
  readonly resolution: Resolution;
  readonly cue: Place;
}

/**
 * What a sentence reports without marks, as far as it holds no quotation: `spoken` are the tokens that
 * are one. Speakers are looked up in the light of what stands before.
 */
export function reportedIn(
  context: Context,
  { passage, from, to }: Sentence,
  spoken: ReadonlySet<number>,
): Reported[] {
  if (passage.block.kind === 'heading') return [];
  const clauses = readClauses(passage.tokens, { from, to });
  return clauses
    .filter(({ first, last }) => !holds(spoken, first, last))
    .map((clause) => ({
      clause,
      passage,
      resolution: whoSpeaks(context, passage, clause.speaker ?? undefined),
      cue: { passage, token: clause.cue },
    }));
}

function holds(spoken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (spoken.has(at)) return true;
  return false;
}
