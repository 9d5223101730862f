/**
 * Compares two texts by the codes of their letters, for `toSorted`: the same on every machine, and of
 * ISO days the order of time. Equal texts are equal, so that they stay in the order they had.
 */
export function inTextOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
