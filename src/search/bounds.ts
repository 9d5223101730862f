// What one search looks at, however much is asked: every word is looked for in the index, every filter
// is drawn, and the whole stands in an address. Servers refuse addresses of more than 8 kB (nginx,
// Apache), which 1,000 letters stay within in most scripts; the longest quotations are half of that.

/** Letters and signs of the words. */
export const MOST_LETTERS = 1000;
/** Values of one filter. */
export const MOST_VALUES = 50;

/** The words of a query without what is beyond the bound; a word is not cut, unless it is alone. */
export function boundedWords(typed: string): string {
  const words = typed.trim();
  if (words.length <= MOST_LETTERS) return words;
  const first = words.slice(0, MOST_LETTERS).trimEnd();
  const space = /\s/.test(words[MOST_LETTERS] ?? '') ? first.length : lastSpaceIn(first);
  // Half of a sign of two units is none.
  return (space > 0 ? first.slice(0, space).trimEnd() : first).replace(/[\ud800-\udbff]$/, '');
}

function lastSpaceIn(text: string): number {
  return [...text.matchAll(/\s/g)].at(-1)?.index ?? -1;
}
