import { cueAt } from '../phrases/cue-at.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, type Token } from '../phrases/token.ts';
import type { Attribution } from './attribution.ts';
import { opensSentence } from './run-shape.ts';
import { subjectOf } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';

const FARTHEST = 40;

/**
 * Reads the sentence behind a statement that stands alone, here or below, where it points back to it:
 * “…” That was how Ann Lee put it. «…» Así lo dijo Ann Lee.
 */
export function toldBehind(
  passage: Passage,
  run: number,
  below: Passage | undefined,
): Attribution | undefined {
  const { tokens } = passage;
  if (!opensSentence(tokens, run)) return undefined;
  const next = tokens[run + 1];
  if (next !== undefined) {
    return next.sentence === tokens[run]?.sentence ? undefined : pointingBack(passage, run + 1);
  }
  return below && pointingBack(below, 0);
}

function pointingBack(passage: Passage, from: number): Attribution | undefined {
  const { tokens } = passage;
  if (!isA(tokens[from], 'pointing')) return undefined;
  let at = from + 1;
  while (isA(tokens[at], 'auxiliary', 'adverb', 'clitic')) at++;
  const pointsHow = isA(tokens[at], 'manner-opener');
  const own = pointsHow ? subjectThenVerb(tokens, at + 1) : undefined;
  const found = own ?? (at > from + 1 || !pointsHow ? verbThenSubject(tokens, at) : undefined);
  return found && { ...found, side: 'after', whole: true, passage };
}

type Found = Pick<Attribution, 'cue' | 'speaker'>;

/** how Ann Lee, the mayor, described the office */
function subjectThenVerb(tokens: readonly Token[], from: number): Found | undefined {
  for (let cue = from + 1; cue < from + FARTHEST; cue++) {
    if (tokens[cue]?.sentence !== tokens[from]?.sentence) return undefined;
    const speaker = cueAt(tokens, cue) && subjectOf(tokens, from, cue);
    if (speaker !== undefined) return { cue, speaker };
  }
  return undefined;
}

/** So said Ann Lee; así lo describió Ann Lee */
function verbThenSubject(tokens: readonly Token[], cue: number): Found | undefined {
  const speaker = cueAt(tokens, cue)?.strength === 'saying' && subjectBehind(tokens, cue);
  return speaker ? { cue, speaker } : undefined;
}
