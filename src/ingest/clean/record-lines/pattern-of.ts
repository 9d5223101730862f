import { oneOf } from '../../../language/one-of.ts';

/** Where a word may end: at anything but a letter, or where the next one is glued on with a capital. */
export const WORD_END = String.raw`(?=\P{L}|$|\p{Lu})`;

/** A pattern, as source, that any of the words fits in capitals or not. */
export function anyOf(words: Iterable<string>): string {
  return anyCase(oneOf(words));
}

/**
 * A pattern of words, as source, with each letter in both cases. It is spelt out: in a process that
 * has run for long, `(?i:…)` of Node 24 no longer matches what it matched before.
 */
function anyCase(source: string): string {
  return source.replace(/\p{L}/gu, (letter) => {
    const cases = new Set([letter, letter.toLowerCase(), letter.toUpperCase()]);
    const single = [...cases].filter((one) => one.length === letter.length);
    return single.length === 1 ? letter : `[${single.join('')}]`;
  });
}
