/** Words of a closed class, as rules ask for them: in lower case unless their list says otherwise. */
export type WordList = ReadonlySet<string>;

/** A list out of words with white space between them. Throws on a word that stands there twice. */
export function wordList(...words: readonly string[]): WordList {
  const list = words.flatMap((some) => some.split(/\s+/));
  const again = list.find((word, index) => list.indexOf(word) !== index);
  if (again !== undefined) throw new Error(`The list has “${again}” twice.`);
  return new Set(list);
}

/** The words of several lists, each once. */
export function together(...lists: readonly Iterable<string>[]): WordList {
  return new Set(lists.flatMap((list) => [...list]));
}
