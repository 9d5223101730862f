import type { Passage } from './article-names.ts';
import { cueAt } from './cue-at.ts';
import { isPerson } from './focus.ts';
import type { Resolution } from './resolve-speaker.ts';
import type { Token } from './tokens.ts';

/** A token of a passage. */
export interface Place {
  readonly passage: Passage;
  readonly token: number;
}

/** A sentence of a passage, by its tokens. */
export interface Sentence {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What a sentence leaves to a quotation behind it that has no attribution of its own. */
export interface Handed {
  readonly resolution: Resolution | undefined;
  readonly why: string;
  readonly passage: Passage;
  readonly cue: Place | null;
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
  if (resolution !== undefined && (isColon || isNamed || speaks)) {
    const why = isColon ? 'colon-before' : speaks ? 'speaks-before' : 'subject-before';
    return { resolution, why, passage, cue: isColon && cue ? { passage, token: cue } : null };
  }
  return before?.passage === passage ? before : undefined;
}

function lastCue(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (cueAt(tokens, at)?.strength === 'saying') return at;
  }
  return undefined;
}
