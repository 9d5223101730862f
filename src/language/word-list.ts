/** Words of a closed class, as rules ask for them: in lower case unless their list says otherwise. */
export type WordList = ReadonlySet<string>;

/** A list of words. Throws on a word that stands there twice. */
export function listOf(words: readonly string[]): WordList {
  const again = words.find((word, index) => words.indexOf(word) !== index);
  if (again !== undefined) throw new Error(`The list has “${again}” twice.`);
  return new Set(words);
}

/** A list out of words with white space between them. */
export function wordList(...words: readonly string[]): WordList {
  return listOf(words.flatMap((some) => some.split(/\s+/)));
}

/** The words of several lists, each once. */
export function together(...lists: readonly Iterable<string>[]): WordList {
  return new Set(lists.flatMap((list) => [...list]));
}
