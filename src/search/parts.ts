import { fold } from '../domain/fold.ts';
import type { Directory } from './directory.ts';
import { LENGTHS, partFile } from './folders.ts';

/** The numbers of the parts in which Pagefind looks for words: as they are, and by their stems. */
export function partsFor(words: readonly string[], { parts }: Pick<Directory, 'parts'>): number[] {
  const found = words
    .flatMap(likelyStems)
    .map((word) => parts.findLastIndex((from) => from <= word));
  return [...new Set(found.filter((at) => at >= 0))];
}

/** The numbers of further parts that have words which begin as the stem of this one does. */
export function partsBeyond(beginning: string, { parts }: Pick<Directory, 'parts'>): number[] {
  const start = likelyStems(beginning).toSorted((a, b) => a.length - b.length)[0] ?? '';
  if (start === '') return [];
  return parts.flatMap((from, at) => (from !== start && from.startsWith(start) ? [at] : []));
}

/** A word as the index may have it. A guess that is wrong costs a file, and one that lacks a turn. */
function likelyStems(word: string): string[] {
  const whole = plain(word);
  const endings = whole.replace(/(?<=.{4})(?:ing|ed|e)$|(?<=.{3})s$/, '');
  return [...new Set([whole, whole.replace(/y$/, 'i'), endings])];
}

/** The files that a search for words begins with, in the folder of the version of the index. */
export function filesFor(words: readonly string[], directory: Directory): string[] {
  return [LENGTHS, ...partsFor(words, directory).map(partFile)];
}

/** A word in small letters, without accents and punctuation. */
function plain(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
