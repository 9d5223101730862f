import type { NameWords } from '../../language/name-words.ts';
import { oneOf } from '../../language/one-of.ts';
import type { WordList } from '../../language/word-list.ts';

/** A stretch of capitalised words that may be a name, its titles parted from it. */
export interface NameRun {
  readonly name: string;
  /** Offsets of the name in the text. */
  readonly start: number;
  readonly end: number;
  /** The title before it, as it is written. */
  readonly title: string | undefined;
}

const WORD = String.raw`(?:(?:\p{Lu}\.)+(?:-\p{Lu}\.)*|(?:\p{Ll}{1,3}[-’'])?\p{Lu}[\p{L}\p{N}\p{M}]*(?:[-’'&.](?=\p{L})[\p{L}\p{N}\p{M}]+)*\.?)`;

/** What finds runs of capitalised words, with the small words that names of a language have within. */
export function runPattern({ particles }: NameWords): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}’'-])${WORD}(?: (?:(?:${oneOf(particles)}|&) ){0,2}${WORD})*`,
    'gu',
  );
}

/** The names in a run of capitalised words that stands at an offset. */
export function namesIn(run: string, offset: number, words: NameWords): NameRun[] {
  return owners(run, offset)
    .flatMap((one) => unlinked(one, words))
    .flatMap((one) => named(one, words));
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A run, cut where something owns what follows: `Mexico’s President Lee`. */
function owners(run: string, offset: number): Piece[] {
  const cuts = [...run.matchAll(/[’']s? /gu)];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), run.length];
  return starts.map((start, at) => ({
    text: run.slice(start, ends[at]).replace(/[’']s?$/u, ''),
    start: offset + start,
  }));
}

/** A piece, cut where a small word stands between two names: `Ann Lee of the Bank of the Sea`. */
function unlinked({ text, start }: Piece, words: NameWords): Piece[] {
  const cut = new RegExp(` (?:${oneOf(words.links)} )+`, 'u').exec(text);
  if (cut === null) return [{ text, start }];
  const head = text.slice(0, cut.index);
  if (head.split(' ').some((word) => words.bodies.has(word.toLowerCase())))
    return [{ text, start }];
  const next = cut.index + cut[0].length;
  return [
    { text: head, start },
    ...unlinked({ text: text.slice(next), start: start + next }, words),
  ];
}

interface Token {
  readonly word: string;
  readonly index: number;
}

/** What is left of a piece without common words at its ends, and without titles. */
function named({ text, start }: Piece, words: NameWords): NameRun[] {
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const titled = titleIn(tokens, words);
  const head = tokens.slice(0, Math.max(titled, 0));
  // `Bank President Lee` names two.
  const body = head.some(({ word }) => isIn(words.bodies, word))
    ? nameOf(head, undefined, words)
    : [];
  const own = nameOf(tokens.slice(titled + 1), tokens[titled]?.word, words);
  return [...body, ...own].map(({ from, to, title }) => {
    const name = trimmed(text.slice(from, to));
    return { name, start: start + from, end: start + from + name.length, title };
  });
}

/**
 * Where the last title before a name stands, or what its bearer is (`Harbour Researcher Ann Lee`); -1
 * where a body is named behind it, or nothing.
 */
function titleIn(tokens: readonly Token[], words: NameWords): number {
  const found = tokens.findLastIndex(({ word }, at) => {
    const behind = tokens.length - 1 - at;
    const isNoun = at > 0 && behind > 1 && isIn(words.persons, word);
    return behind > 0 && (isIn(words.titles, word) || isNoun);
  });
  const behind = tokens.slice(found + 1);
  const isOffice = words.particles.includes(behind[0]?.word ?? '');
  return isOffice || behind.some(({ word }) => isIn(words.bodies, word)) ? -1 : found;
}

function nameOf(all: readonly Token[], title: string | undefined, words: NameWords) {
  const isBody = all.some(({ word }) => isIn(words.bodies, word));
  let tokens = withoutSmall(all, words);
  // Who is of a people is named behind it.
  if (!isBody && tokens.length > 2 && isIn(words.describing, tokens[0]?.word)) {
    tokens = withoutSmall(tokens.slice(1), words);
  }
  const [head, tail] = [tokens[0], tokens.at(-1)];
  if (head === undefined || tail === undefined) return [];
  // A title alone names an office, and what describes a people names nobody.
  if (tokens.every(({ word }) => isIn(words.titles, word) || isIn(words.describing, word)))
    return [];
  const isNone =
    tokens.length === 1 ? isIn(words.generic, head.word) : !isBody && isIn(words.titles, tail.word);
  return isNone ? [] : [{ from: head.index, to: tail.index + tail.word.length, title }];
}

function withoutSmall(tokens: readonly Token[], words: NameWords): readonly Token[] {
  const isSmall = ({ word }: Token) =>
    isIn(words.common, word) ||
    words.particles.includes(word) ||
    word === '&' ||
    words.contractions.has(/[’'](?<end>\p{Ll}+)$/u.exec(word)?.groups?.['end'] ?? '');
  const first = tokens.findIndex((one) => !isSmall(one));
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex((one) => !isSmall(one)) + 1);
}

/** True for a word of a list, with its full stop or without. */
function isIn(list: WordList, word = ''): boolean {
  const plain = word.toLowerCase();
  return list.has(plain) || list.has(plain.replace(/\.$/, ''));
}

/** A name without the full stop of its sentence; that of `U.S.` stays. */
function trimmed(name: string): string {
  return /\p{Lu}\.\p{Lu}\.$/u.test(name) ? name : name.replace(/\.$/u, '');
}
