/** The part of a word, from its start, that its inflections share: `tariffs` and `tariff`. */
const SHARED = 0.6;

/**
 * Tells whether an excerpt has what was asked. Where Pagefind knows no word it answers for the
 * beginning of it: `xylophone` finds `X`. An excerpt without marks is of an article whose title has
 * the words.
 */
export function hasAsked(excerpt: string, words: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
    parts(text),
  );
  const asked = parts(words);
  if (marked.length === 0 || asked.length === 0) return true;
  return asked.some((word) =>
    marked.some((mark) => sharedStart(word, mark) >= word.length * SHARED),
  );
}

function parts(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
