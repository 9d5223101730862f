import { isCertainDay } from '../../domain/edtf-date.ts';
import type { CaptureState } from './archive-state.ts';
import type { ToldCapture } from './told-capture.ts';

/** What may be missing of an article, or not sure. */
interface Gap {
  readonly words: string;
  readonly is: (told: ToldCapture) => boolean;
}

const GAPS: readonly Gap[] = [
  { words: 'no headline', is: ({ title }) => title === null },
  { words: 'no date', is: ({ date }) => date === null },
  {
    words: 'date uncertain, or without its day',
    is: ({ date }) => date !== null && !isCertainDay(date.value),
  },
  { words: 'outlet not known', is: ({ outlet }) => outlet === null },
  { words: 'no author', is: ({ authors }) => authors.length === 0 },
  { words: 'language not known', is: ({ language }) => language === null },
  { words: 'quotations not read in its language', is: ({ isUnread }) => isUnread },
  { words: 'a quotation without its speaker', is: ({ found }) => found.unspoken > 0 },
];

/** How many kinds of gaps there are. */
export const GAP_KINDS = GAPS.length;

/** What is missing of an article, or not sure, in words. */
export function gapsOf(told: ToldCapture): string[] {
  return GAPS.filter(({ is }) => is(told)).map(({ words }) => words);
}

/** How many articles have each gap; those that none has are left out. */
export function countGaps(captures: readonly CaptureState[]): [words: string, number: number][] {
  return GAPS.map(({ words, is }): [string, number] => [
    words,
    captures.filter(({ told }) => is(told)).length,
  ]).filter(([, number]) => number > 0);
}
