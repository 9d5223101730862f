import type { SpeechWords } from '../../../language/speech-words.ts';
import { doubleMarks } from '../marks/mark.ts';
import { pairDoubleMarks } from '../marks/pair-marks.ts';
import { pairSingleMarks } from '../marks/single-marks.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { piecesOf } from './pieces.ts';

const SINGLE = new Map([
  ['"', "'"],
  ['“', '‘'],
  ['”', '’'],
  ['„', '‘'],
]);

/**
 * An annotated text as a British paper would print it: double marks as single ones, single ones within
 * them as double ones. Every offset stays; what marks part is parted before they change.
 */
export function inBritishMarks(gold: Gold, speech: SpeechWords): Gold {
  const { text, quotes } = gold;
  const parted = quotes.flatMap((quote): GoldQuote[] =>
    quote.type === 'direct'
      ? piecesOf(text, quote).map((piece) => ({ ...quote, ...piece }))
      : [quote],
  );
  return {
    ...gold,
    text: text
      .split('\n')
      .map((line) => british(line, speech))
      .join('\n'),
    quotes: parted,
  };
}

function british(line: string, { apostrophes }: SpeechWords): string {
  const letters = [...Array(line.length).keys()].map((at) => line.charAt(at));
  const outer = pairDoubleMarks(line).pairs;
  for (const { open, close } of pairSingleMarks(line, apostrophes).pairs) {
    if (!outer.some((pair) => pair.open.start < open.start && pair.close.end > close.end)) continue;
    letters[open.start] = line[open.start] === '‘' ? '“' : '"';
    letters[close.start] = line[close.start] === '’' ? '”' : '"';
  }
  for (const { start, end } of doubleMarks(line)) {
    if (end === start + 1) letters[start] = SINGLE.get(line.charAt(start)) ?? line.charAt(start);
  }
  return letters.join('');
}
