import type { NameWords } from '../../language/name-words.ts';
import { oneOf } from '../../language/one-of.ts';

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

/** What is left of a piece without common words at its ends, and without titles. */
function named({ text, start }: Piece, words: NameWords): NameRun[] {
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const is = (list: keyof NameWords, word = '') =>
    (words[list] as ReadonlySet<string>).has(word.toLowerCase().replace(/\.$/, '')) ||
    (words[list] as ReadonlySet<string>).has(word.toLowerCase());
  const isLast = (at: number) => at === tokens.length - 1;
  const titled = tokens.findLastIndex(({ word }, at) => is('titles', word) && !isLast(at));
  const isBody = tokens.some(({ word }) => is('bodies', word));
  const from = titled >= 0 && !isBody ? titled + 1 : 0;
  const small = ({ word }: { readonly word: string }) =>
    is('common', word) || words.particles.includes(word) || word === '&';
  let [first, last] = [from, tokens.length - 1];
  while (first <= last && small(tokens[first] ?? { word: '' })) first++;
  // Who is of a people is named behind it.
  if (!isBody && last - first > 1 && is('describing', tokens[first]?.word)) first++;
  while (last >= first && small(tokens[last] ?? { word: '' })) last--;
  const [head, tail] = [tokens[first], tokens[last]];
  if (head === undefined || tail === undefined || first > last) return [];
  const kept = tokens.slice(first, last + 1).map(({ word }) => word);
  // A title alone names an office, and what describes a people names nobody.
  if (kept.every((word) => is('titles', word) || is('describing', word))) return [];
  const [only = '', ...more] = kept;
  if (more.length === 0 ? is('generic', only) : !isBody && is('titles', kept.at(-1))) return [];
  const name = trimmed(text.slice(head.index, tail.index + tail.word.length));
  const title = from > 0 ? tokens[titled]?.word : undefined;
  return [{ name, start: start + head.index, end: start + head.index + name.length, title }];
}

/** A name without the full stop of its sentence; that of `U.S.` stays. */
function trimmed(name: string): string {
  return /\p{Lu}\.\p{Lu}\.$/u.test(name) ? name : name.replace(/\.$/u, '');
}
