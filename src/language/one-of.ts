/** A pattern, as source, that any of the words fits, the longest first; of no words, one that nothing fits. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.length === 0 ? '(?!)' : escaped.join('|')})`;
}
