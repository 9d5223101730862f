import { type Claim, drop } from './claim.ts';
import { keyOf, titlesOf } from './headline/stated-titles.ts';
import type { LineReader } from './line-reader.ts';
import { wordCount } from './prose.ts';
import { authorNote } from './record-lines/author-note.ts';
import { bareName } from './record-lines/bare-name.ts';
import { readLine } from './record-lines/read-line.ts';
import { labelledTags, wordsOf } from './record-lines/tag-list.ts';
import type { FurnitureReader } from './text/furniture-reader.ts';
import type { Unit } from './unit.ts';

/** What lines are read by that other captures may have, too. */
interface SharedReader extends LineReader {
  readonly furniture: FurnitureReader;
}

/**
 * Claims the lines that stand in captures of other articles of the same host (`isRepeated`): they
 * are furniture, wherever they stand. But a writer, a day and a tag have several articles, and pages
 * announce one another's: a line whose words the rest of its own page takes up is the headline of
 * this article, or its text; so is what its own page data call it. Labels are left to those who know what they open.
 */
export function sharedLines(
  units: readonly Unit[],
  isRepeated: (line: string) => boolean,
  reader: SharedReader,
): Claim[] {
  const seen = units.filter(({ line }) => line.data === undefined);
  const repeated = seen.filter(({ text }) => isRepeated(text));
  if (repeated.length === 0) return [];
  const titles = new Set(titlesOf(units).map(keyOf));
  const hasOwnText = longWords(repeated) * 2 <= longWords(seen);
  const shared = new Set(
    repeated.filter(
      ({ text }) =>
        (hasOwnText || wordCount(text) < LONG) &&
        !titles.has(keyOf(text)) &&
        !isOfArticles(text, reader),
    ),
  );
  const words = new Set(units.flatMap((unit) => (shared.has(unit) ? [] : ownWords(unit))));
  return [...shared]
    .filter((unit) => !isTakenUp(ownWords(unit), words))
    .map((unit) => drop(unit, 'stands-in-other-captures'));
}

/** Of so many words or more a line may be a sentence of the text: most of these are no furniture. */
const LONG = 8;

function longWords(units: readonly Unit[]): number {
  const counts = units.map(({ text }) => wordCount(text));
  return counts.reduce((total, words) => (words >= LONG ? total + words : total), 0);
}

function isOfArticles(text: string, reader: SharedReader): boolean {
  return (
    readLine(text, reader) !== undefined ||
    [bareName, authorNote, labelledTags].some((read) => read(text, reader).length > 0) ||
    reader.furniture.isLabel(text)
  );
}

/** Shorter words are in every text. */
const SHORTEST = 5;

function ownWords({ text, line: { data } }: Unit): string[] {
  if (data !== undefined && data.key !== 'title') return [];
  return wordsOf(data?.value ?? text).filter((word) => word.length >= SHORTEST);
}

function isTakenUp(own: readonly string[], words: ReadonlySet<string>): boolean {
  const known = own.filter((word) => words.has(word));
  return known.length >= 2 && known.length * 3 >= own.length * 2;
}
