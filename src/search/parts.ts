import { fold } from '../domain/fold.ts';
import type { Directory } from './directory.ts';
import { LENGTHS, partFile } from './folders.ts';

/** The numbers of the parts that have the words: by their beginnings, as stems are not known. */
export function partsFor(words: readonly string[], { parts }: Pick<Directory, 'parts'>): number[] {
  const found = words.map(plain).map((word) => parts.findLastIndex((from) => from <= word));
  return [...new Set(found.filter((at) => at >= 0))];
}

/** The beginnings of further parts that have words which begin so. */
export function partsBeyond(
  beginning: string,
  { parts }: Pick<Directory, 'parts'>,
): readonly string[] {
  const start = plain(beginning);
  return start === '' ? [] : parts.filter((from) => from !== start && from.startsWith(start));
}

/** The files that a search for words begins with, in the folder of the version of the index. */
export function filesFor(words: readonly string[], directory: Directory): string[] {
  return [LENGTHS, ...partsFor(words, directory).map(partFile)];
}

/** A word as the index has it, but for its stem. */
function plain(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
