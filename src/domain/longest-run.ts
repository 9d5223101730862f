/** Words that two texts share one after the other: where they begin in each, and how many. */
export interface Run {
  readonly inA: number;
  readonly inB: number;
  readonly length: number;
}

/** The longest run of words that two texts share; of several the first. */
export function longestRun(a: readonly string[], b: readonly string[]): Run {
  let longest: Run = { inA: 0, inB: 0, length: 0 };
  // How long the run is that ends at the word before, at each word of b.
  let ending = new Uint16Array(b.length + 1);
  for (const [atA, word] of a.entries()) {
    const next = new Uint16Array(b.length + 1);
    for (const [atB, other] of b.entries()) {
      if (word !== other) continue;
      const length = (ending[atB] ?? 0) + 1;
      next[atB + 1] = length;
      if (length > longest.length) {
        longest = { inA: atA - length + 1, inB: atB - length + 1, length };
      }
    }
    ending = next;
  }
  return longest;
}
