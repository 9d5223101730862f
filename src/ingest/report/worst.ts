import type { CaptureState } from './archive-state.ts';
import type { ToldCapture } from './told-capture.ts';

/** A capture that is likely to have been read badly, and why. */
export interface Worst {
  readonly capture: CaptureState;
  readonly why: readonly string[];
}

/** What makes a reading doubtful; it counts by its weight. */
interface Doubt {
  readonly weight: number;
  readonly of: (told: ToldCapture) => string | undefined;
}

const FEW_WORDS = 80;
/** So many lines left out between lines of the text may have been text themselves. */
const MANY_LINES = 5;

const DOUBTS: readonly Doubt[] = [
  { weight: 3, of: ({ title }) => (title === null ? 'no headline' : undefined) },
  {
    weight: 3,
    of: ({ words }) => (words < FEW_WORDS ? `little text, ${String(words)} words` : undefined),
  },
  {
    weight: 2,
    of: ({ lines: { within, prose } }) =>
      within >= MANY_LINES && within * 2 >= prose
        ? `${String(within)} lines left out between lines of text`
        : undefined,
  },
  { weight: 2, of: ({ language }) => (language === null ? 'language not known' : undefined) },
  { weight: 1, of: ({ date }) => (date === null ? 'no date' : undefined) },
  { weight: 1, of: ({ outlet }) => (outlet === null ? 'outlet not known' : undefined) },
];

/** With less weight against it a capture is like most others. */
const LEAST = 3;

/** The captures that should be looked at, the most doubtful first, each with all that speaks against it. */
export function worstFirst(captures: readonly CaptureState[]): Worst[] {
  return captures
    .map((capture) => {
      const doubts = doubtsOf(capture.told);
      const weight = doubts.reduce((sum, doubt) => sum + doubt.weight, 0);
      return { capture, weight, why: doubts.map(({ words }) => words) };
    })
    .filter(({ weight }) => weight >= LEAST)
    .toSorted((a, b) => b.weight - a.weight);
}

/** What makes a reading doubtful, in words, and how much each weighs. */
export function doubtsOf(told: ToldCapture): { readonly words: string; readonly weight: number }[] {
  return DOUBTS.flatMap(({ weight, of }) => {
    const words = of(told);
    return words === undefined ? [] : [{ weight, words }];
  });
}
