import type { SpeechWords } from '../../../language/speech-words.ts';
import { type Pair, type Pairs, pairDoubleMarks } from './pair-marks.ts';
import { pairSingleMarks } from './single-marks.ts';

/** The marks of a paragraph, paired by kind. */
export interface Marked {
  readonly text: string;
  readonly double: Pairs;
  readonly single: Pairs;
}

/** Pairs the marks of a paragraph, each kind by itself. */
export function markedText(
  text: string,
  { apostrophes }: Pick<SpeechWords, 'apostrophes'>,
): Marked {
  return { text, double: pairDoubleMarks(text), single: pairSingleMarks(text, apostrophes) };
}

/** In which marks an article quotes: British papers set single ones, and double ones within them. */
export function styleOf(paragraphs: readonly Marked[]): 'double' | 'single' {
  const length = (kind: 'double' | 'single', other: 'double' | 'single') =>
    paragraphs.reduce((sum, one) => sum + spoken(one, one[kind].pairs, one[other].pairs), 0);
  return length('single', 'double') > length('double', 'single') ? 'single' : 'double';
}

/** How much of a text stands in marks like words that somebody spoke: not single terms, nor within other marks. */
function spoken({ text }: Marked, pairs: readonly Pair[], others: readonly Pair[]): number {
  let [sum, next] = [0, 0];
  for (const { open, close } of pairs) {
    while ((others[next]?.close.end ?? Infinity) < close.end) next++;
    if ((others[next]?.open.start ?? Infinity) < open.start) continue;
    const words = text.slice(open.end, close.start);
    if (/[.,!?…—]$/u.test(words) || words.split(' ', MANY).length === MANY) sum += words.length;
  }
  return sum;
}

const MANY = 5;
