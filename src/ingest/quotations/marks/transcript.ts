import type { Block } from '../../../domain/block.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Run } from './run.ts';
import { labelAtHead, labelsWithin, type TurnLabel } from './turn-label.ts';

/**
 * The turns of a transcript or an interview, by the number of their block: words without marks behind
 * a label, and the paragraphs that go on. None where labels do not come back as those of speakers do.
 */
export function turnsOf(blocks: readonly Block[], speech: SpeechWords): ReadonlyMap<number, Run> {
  const labels = blocks.map(({ text }) => {
    const label = labelAtHead(text, speech);
    return label !== undefined && !/^["“„«'‘]/u.test(text.slice(label.end)) ? label : undefined;
  });
  const turns = new Map<number, Run>();
  if (!isTranscript(labels)) return turns;
  const last = labels.findLastIndex((label) => label !== undefined);
  let isInside = false;
  for (const [index, { kind, text }] of blocks.entries()) {
    const label = labels[index];
    isInside = index <= last && (label !== undefined || (isInside && kind !== 'heading'));
    if (isInside && !isStageDirection(text)) turns.set(index, turn(text, label?.end ?? 0));
  }
  return turns;
}

/** In capitals one speaker must come back; names as usual stand before lists, too: two must. */
function isTranscript(labels: readonly (TurnLabel | undefined)[]): boolean {
  const found = labels.filter((label) => label !== undefined);
  const capitals = found.filter(({ isCapitals }) => isCapitals);
  const others = returning(found);
  return (
    (capitals.length > 2 && returning(capitals) > 0) ||
    (others > 1 && found.length > 3 && found.length * 2 > span(labels))
  );
}

/** How many labels stand more than once. */
function returning(labels: readonly TurnLabel[]): number {
  const byKey = Map.groupBy(labels, ({ key }) => key);
  return [...byKey.values()].filter(({ length }) => length > 1).length;
}

/** How many blocks there are from the first label to the last. */
function span(labels: readonly (TurnLabel | undefined)[]): number {
  const isLabel = (label: TurnLabel | undefined) => label !== undefined;
  return labels.findLastIndex(isLabel) - labels.findIndex(isLabel) + 1;
}

/** “(CROSSTALK)”, “[Laughter.]”: what happens, and nobody says. */
export function isStageDirection(text: string): boolean {
  return /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/u.test(text.trim());
}

/** Cuts a run in which several speak in turn; each behind its label. */
export function cutByTurns(text: string, run: Run, speech: SpeechWords): Run[] {
  const labels = labelsWithin(text.slice(run.start, run.end), speech);
  if (labels.length === 0) return [run];
  const head = labels[0]?.start === 0 ? [] : [{ start: 0, end: 0 }];
  return [...head, ...labels].map(({ end }, index, all) => {
    const next = all[index + 1];
    const to = next === undefined ? run.end : run.start + next.start;
    const part = turn(text.slice(0, to), run.start + end);
    return next === undefined ? { ...run, ...part, runsOn: run.runsOn, close: run.close } : part;
  });
}

function turn(text: string, from: number): Run {
  const end = text.trimEnd().length;
  return { open: from, start: from, end, close: end, isQuoting: true, runsOn: false };
}
