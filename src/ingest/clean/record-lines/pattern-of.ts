import { oneOf } from '../../../language/one-of.ts';

/** Where a word may end: at anything but a letter, or where the next one is glued on with a capital. */
export const WORD_END = String.raw`(?=\P{L}|$|\p{Lu})`;

/** A pattern, as source, that any of the words fits in capitals or not. */
export function anyOf(words: Iterable<string>): string {
  return `(?i:${oneOf(words)})`;
}
