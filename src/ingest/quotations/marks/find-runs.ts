import type { Block } from '../../../domain/block.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import { dashRuns } from './dash-runs.ts';
import { postIn } from './post.ts';
import type { BlockRuns, Run } from './run.ts';
import { runsInMarks } from './runs-in-marks.ts';
import { cutByTurns, turnsOf } from './transcript.ts';

/**
 * Finds the words of an article that may be somebody's: turns of a transcript, dialogue behind dashes
 * and embedded posts, which need no marks, and what stands in quotation marks.
 */
export function findRuns(blocks: readonly Block[], speech: SpeechWords): BlockRuns[] {
  const known = withoutMarks(blocks, speech);
  return runsInMarks(blocks, speech, known).map(({ runs, givenUp }, index) => {
    if (known.has(index)) return { runs, givenUp };
    const { text = '' } = blocks[index] ?? {};
    return { runs: runs.flatMap((run) => cutByTurns(text, run, speech)), givenUp };
  });
}

function withoutMarks(
  blocks: readonly Block[],
  speech: SpeechWords,
): ReadonlyMap<number, readonly Run[]> {
  const turns = turnsOf(blocks, speech);
  const known = new Map<number, readonly Run[]>();
  for (const [index, block] of blocks.entries()) {
    const whole = turns.get(index) ?? postIn(block, blocks[index + 1]);
    const found = whole === undefined ? dialogueIn(block.text, speech) : [whole];
    if (found.length > 0) known.set(index, found);
  }
  return known;
}

function dialogueIn(text: string, speech: SpeechWords): readonly Run[] {
  return speech.dialogue ? dashRuns(text, speech) : [];
}
