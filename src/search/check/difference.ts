import type { Span } from '../../domain/sentence.ts';
import { align, type Step } from './align.ts';
import { type SaidWord, saidWords } from './said-words.ts';

/** How the words of a draft stand to those of a text. */
export interface Difference {
  readonly kind: 'same' | 'cut' | 'altered';
  /** Where words are cut, whether the draft says so at each place. */
  readonly isCutSaid: boolean;
  /** Where the words stand in the text. */
  readonly place: Span;
  /** The words of each that the other has not. */
  readonly inDraft: readonly Span[];
  readonly inText: readonly Span[];
  /** The words that both have, as they are compared, and how many the draft has. */
  readonly same: readonly string[];
  readonly words: number;
  /** How far the two are apart, from 0. */
  readonly cost: number;
}

/** Compares the words of a draft with the place of a text that is most like them; `undefined` where it has no words. */
export function differenceOf(draft: string, text: string): Difference | undefined {
  const [drafted, written] = [saidWords(draft), saidWords(text)];
  if (drafted.length === 0) return undefined;
  const { steps, cost } = align(drafted, written);
  const isSame = (step: Step) => sameWord(step, drafted, written);
  const same = steps.filter(isSame).flatMap(({ draft: at }) => drafted[at ?? -1]?.said ?? []);
  const places = steps.flatMap(({ text: at }) => written[at ?? -1] ?? []);
  const cuts = steps.filter((step) => step.draft === undefined);
  return {
    kind: same.length < drafted.length ? 'altered' : cuts.length > 0 ? 'cut' : 'same',
    isCutSaid: cuts.length > 0 && areCutsSaid(steps, drafted),
    place: { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 },
    inDraft: stretches(steps, isSame, ({ draft: at }) => drafted[at ?? -1]),
    inText: stretches(steps, isSame, ({ text: at }) => written[at ?? -1]),
    ...{ same, words: drafted.length, cost },
  };
}

function sameWord(
  { draft, text }: Step,
  drafted: readonly SaidWord[],
  written: readonly SaidWord[],
): boolean {
  if (draft === undefined || text === undefined) return false;
  return drafted[draft]?.said === written[text]?.said;
}

/** True where the draft has an ellipsis wherever words of the text are not in it. */
function areCutsSaid(steps: readonly Step[], drafted: readonly SaidWord[]): boolean {
  return steps.every(({ draft }, at) => {
    if (draft !== undefined) return true;
    const next = steps.slice(at).find((step) => step.draft !== undefined)?.draft ?? -1;
    return drafted[next]?.isAfterCut === true;
  });
}

/** Words that differ, one after the other, are one stretch. */
function stretches(
  steps: readonly Step[],
  isSame: (step: Step) => boolean,
  wordAt: (step: Step) => SaidWord | undefined,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  let isGoingOn = false;
  for (const step of steps) {
    const word = wordAt(step);
    if (isSame(step)) isGoingOn = false;
    if (isSame(step) || word === undefined) continue;
    const last = spans.at(-1);
    if (isGoingOn && last !== undefined) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    isGoingOn = true;
  }
  return spans;
}
