import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Passage } from '../phrases/passage.ts';
import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import type { Verdict } from './asked-run.ts';
import { QUOTATION_RULES } from './quotation-rules.ts';
import { leadsOver, opensSentence } from './run-shape.ts';
import { signedBelow } from './signed-below.ts';
import { toldBehind } from './told-behind.ts';

/** What was decided of a run, and by which rule. */
export interface ReadRun {
  /** The number of its token. */
  readonly run: number;
  readonly rule: string;
  readonly verdict: Verdict | 'not-spoken';
}

/** A run that is a quotation. */
export interface Spoken extends ReadRun {
  readonly verdict: Verdict;
}

/**
 * Decides of every run of a passage whether it is a quotation, each in the light of those before it,
 * the first also in that of the passage before,
 * the last in that of the one below.
 */
export function readRuns(
  passage: Passage,
  speech: SpeechWords,
  previous?: Passage,
  next?: Passage,
): ReadRun[] {
  const { block, tokens } = passage;
  const isLedInto = previous !== undefined && leadsOver(previous);
  const found: ReadRun[] = [];
  let before: Spoken | undefined;
  for (const [run, { text, run: marks }] of tokens.entries()) {
    if (marks === undefined) continue;
    const asked = {
      ...{ tokens, run, text, before, speech },
      isQuoting: marks.isQuoting,
      runsOn: marks.runsOn,
      isHeading: block.kind === 'heading',
      isLed: run === 0 && isLedInto,
      opens: opensSentence(tokens, run),
      after:
        attributionAfter(tokens, run) ??
        signedBelow(tokens, run, next) ??
        toldBehind(passage, run, next),
      ahead: attributionBefore(tokens, run),
    };
    for (const { rule, read } of QUOTATION_RULES) {
      const verdict = read(asked);
      if (verdict === undefined) continue;
      found.push({ run, rule, verdict });
      if (verdict !== 'not-spoken') before = { run, rule, verdict };
      break;
    }
  }
  return found;
}

/** True of a run that somebody spoke. */
export function isSpoken(read: ReadRun): read is Spoken {
  return read.verdict !== 'not-spoken';
}
