const MOST = 3;

/** A word of the archive and in how many articles it stands. */
export type KnownWord = readonly [word: string, articles: number];

/**
 * The words nearest to one that nothing has: those with the fewest letters added, lost, changed or
 * swapped (one in a short word, two at most), then the most frequent. Expects plain words.
 */
export function nearWords(word: string, known: readonly KnownWord[]): string[] {
  const most = word.length <= 4 ? 1 : 2;
  return known
    .filter(([other]) => Math.abs(other.length - word.length) <= most)
    .map(([other, articles]) => ({ other, articles, far: distance(word, other, most) }))
    .filter(({ far }) => far > 0 && far <= most)
    .toSorted((a, b) => a.far - b.far || b.articles - a.articles || (a.other < b.other ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** Damerau–Levenshtein distance (optimal string alignment); anything beyond `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        swap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
