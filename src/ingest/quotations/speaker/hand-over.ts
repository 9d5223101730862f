import { cueAt } from '../phrases/cue-at.ts';
import type { Passage } from '../phrases/passage.ts';
import type { Token } from '../phrases/token.ts';
import { isPerson } from './bearer.ts';
import type { Handed, Resolution } from './context.ts';

/** A sentence of a passage, by its tokens. */
export interface Sentence {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence without a quotation hands its subject on, if that is somebody who can speak; else who
 * spoke before in the paragraph goes on speaking.
 */
export function handOver(
  { passage, from, to }: Sentence,
  resolution: Resolution | undefined,
  before: Handed | undefined,
): Handed | undefined {
  const { tokens } = passage;
  const isColon = tokens[to - 1]?.text === ':';
  const cue = lastCue(tokens, from, to);
  const isNamed = resolution?.bearer !== undefined && isPerson(resolution.bearer);
  const speaks =
    cue !== undefined && resolution !== undefined && resolution.speaker.kind !== 'unknown';
  if (resolution !== undefined && (isNamed || speaks)) {
    const by = isColon ? 'colon' : speaks ? 'saying' : 'subject';
    return { resolution, by, passage, cue: isColon && cue ? { passage, token: cue } : null };
  }
  // “Her sister was washing up”: who spoke before need not be who speaks next.
  const isOther =
    resolution?.rule === 'described-not-named' && resolution.speaker.kind === 'person';
  return before?.passage === passage && !isOther ? before : undefined;
}

function lastCue(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (cueAt(tokens, at)?.strength === 'saying') return at;
  }
  return undefined;
}
