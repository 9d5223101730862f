import type { LineReader } from '../line-reader.ts';
import type { Piece } from './piece.ts';

const MOST_WORDS = 4;
/** Lists of words that stand in names with a small letter; others make a sentence of them. */
const SMALL = ['noNames', 'particles', 'and', 'for', 'articles'] as const;
const DATED = new Set<Piece['kind'] | undefined>(['date', 'clock']);

/**
 * True for words that may stand beside a date or a byline and say nothing of them: a section, a
 * place, an outlet, a role. They are few, begin with a capital, and a mark parts them from the date,
 * or nothing at all (`21:25EL FARO`): with a space between they may say whose date it is.
 */
export function isBeside(words: Piece, pieces: readonly Piece[], { isWord }: LineReader): boolean {
  const parts = words.text.split(' ');
  const place = pieces.indexOf(words);
  const [before, after] = [pieces[place - 1], pieces[place + 1]];
  const isApart =
    (before?.end === words.start || !DATED.has(before?.kind)) &&
    (after?.kind !== 'date' || after.start === words.end);
  const isSmall = (part: string) => SMALL.some((list) => isWord(list, part));
  const isLabel =
    parts.every((part) => /^\P{Ll}/u.test(part) || isSmall(part)) &&
    (/^\p{Lu}/u.test(words.text) || parts.some((part) => isWord('noNames', part)));
  // A colon makes of the words before it what the date is of.
  const saysWhat = after?.kind === 'marks' && after.text.startsWith(':');
  return isApart && isLabel && !saysWhat && parts.length <= MOST_WORDS && !/\d/.test(words.text);
}
