/**
 * Makes ready to find phrases in the words of files: each file is gone through once, however many
 * phrases there are. A phrase is its words with a space between two.
 */
export function phraseFinder(phrases: Iterable<string>): (words: readonly string[]) => Set<string> {
  const byStart = Map.groupBy(
    [...new Set(phrases)].map((phrase) => phrase.split(' ')),
    (words) => startOf(words, 0, words.length),
  );
  return (words) => {
    const found = new Set<string>();
    if (byStart.size === 0) return found;
    for (let at = 0; at < words.length; at += 1) {
      for (const length of [1, 2]) {
        for (const phrase of byStart.get(startOf(words, at, length)) ?? []) {
          if (phrase.every((word, index) => words[at + index] === word))
            found.add(phrase.join(' '));
        }
      }
    }
    return found;
  };
}

/** What a phrase is looked up by: its first two words, or its only one. */
function startOf(words: readonly string[], at: number, length: number): string {
  return length === 1 ? (words[at] ?? '') : `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
}
