import { encodeCbor } from '../../src/search/cbor.ts';
import type { IndexWord } from './read-pagefind.ts';

/** A part of an index: the words that a browser fetches together. */
export interface Part {
  /** What the first word begins with, and no word of the parts before. */
  readonly from: string;
  readonly words: readonly IndexWord[];
}

/** Bytes, before compression, that the words of a part have together; one word may have more. */
const PART_SIZE = 24_000;

/**
 * Cuts an index into parts, in the order of its words. A word that many records have is a part of
 * its own, so that who asks for another does not wait for it.
 */
export function partsOf(words: readonly IndexWord[]): Part[] {
  const parts: { from: string; words: IndexWord[] }[] = [];
  let size = Infinity;
  let last = '';
  for (const word of words) {
    const [stem] = word;
    const more = encodeCbor(word).length;
    if (size + more > PART_SIZE) {
      parts.push({ from: parts.length === 0 ? '' : beginning(stem, last), words: [] });
      size = 0;
    }
    parts.at(-1)?.words.push(word);
    size += more;
    last = stem;
  }
  return parts;
}

/** The shortest beginning of a word that comes after another, which the word comes after. */
function beginning(word: string, before: string): string {
  const letters = Array.from(word);
  const others = Array.from(before);
  const length = letters.findIndex((letter, at) => letter !== others[at]);
  return letters.slice(0, length + 1).join('');
}
