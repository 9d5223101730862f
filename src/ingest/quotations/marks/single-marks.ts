import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Pair, Pairs } from './pair-marks.ts';

// An opening single mark has a space, a bracket or another mark before it and a word after; a closing
// one has the end of a word or punctuation before it and no letter after.
const SINGLE = new RegExp(
  [
    String.raw`(?<opens>(?<=^|[\s([{—–"“„«])(?:[‘'${'`'}](?=[\p{L}\p{N}"“«[@#$£€…]|\.\.)|‘(?=\s)))`,
    String.raw`(?<=[\p{L}\p{N}.,!?…—–"”»)\]%-])[’'](?![\p{L}\p{N}'])`,
    String.raw`(?<=\s)’(?=[\s,.;:!?]|$)`,
  ].join('|'),
  'gu',
);

/**
 * Pairs the single marks of a paragraph, an opening one with the first that closes. What may be a
 * plural possessive (`the cartels’ men`) closes nothing where a mark behind it does.
 */
export function pairSingleMarks(text: string, apostrophes: SpeechWords['apostrophes']): Pairs {
  const marks = singleMarks(text, apostrophes);
  const pairs: Pair[] = [];
  const neverClosed: Pair['open'][] = [];
  let open: SingleMark | undefined;
  for (const [index, mark] of marks.entries()) {
    if (mark.opens) {
      if (open !== undefined) neverClosed.push(open);
      open = mark;
    } else if (open !== undefined && (!mark.mayOwn || marks[index + 1]?.opens !== false)) {
      pairs.push({ open, close: mark });
      open = undefined;
    }
  }
  if (open !== undefined) neverClosed.push(open);
  return { pairs, neverClosed, neverOpened: [] };
}

interface SingleMark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** True of what may be an apostrophe behind a plural. */
  readonly mayOwn: boolean;
}

function singleMarks(text: string, { opening, closing }: SpeechWords['apostrophes']): SingleMark[] {
  if (!/[‘'’]/u.test(text)) return [];
  return [...text.matchAll(SINGLE)].flatMap(({ index: start, groups }) => {
    const opens = groups?.['opens'] !== undefined;
    if (opens && opening.test(text.slice(start, start + 8))) return [];
    const mayOwn = closing.test(text.slice(start - 1, start + 3));
    return [{ start, end: start + 1, opens, mayOwn }];
  });
}
