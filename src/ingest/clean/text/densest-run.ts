/**
 * Where the weightiest run of a list of weights begins and ends (the first index, and the one behind
 * the last): weights against count as much as weights for, so that a stretch of furniture ends a run
 * unless more text follows it than it weighs.
 */
export function densestRun(weights: readonly number[]): readonly [start: number, end: number] {
  let [best, from, until] = [-Infinity, 0, 0];
  let [sum, start] = [0, 0];
  weights.forEach((weight, index) => {
    if (sum <= 0) [sum, start] = [0, index];
    sum += weight;
    if (sum > best) [best, from, until] = [sum, start, index + 1];
  });
  return [from, until];
}
