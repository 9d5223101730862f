import { diffArrays } from 'diff';
import { longestRun, type Run } from './longest-run.ts';

/** Two wordings held against each other, by the places of their words. */
export interface Alignment {
  /** The longest run of words that they share. */
  readonly run: Run;
  /** The words that they share in one order: by their place in `a`, that in `b`. */
  readonly shared: ReadonlyMap<number, number>;
  /** From where to where each speaks of what the other does, too. */
  readonly a: Stretch;
  readonly b: Stretch;
}

/** Words from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** At its ends a wording may have so many words for others; with more it has gone on to other things. */
const MOST_AT_AN_END = 3;
/** So many words in a row are the same ones however far off; fewer, where as few stand between. */
const ENOUGH = 5;

/**
 * Aligns two wordings from the longest run that they share outwards, so that a stray word far off is
 * never taken for one beside it.
 */
export function alignWordings(a: readonly string[], b: readonly string[]): Alignment {
  const run = longestRun(a, b);
  const { inA, inB, length } = run;
  const shared = new Map<number, number>();
  for (let step = 0; step < length; step += 1) shared.set(inA + step, inB + step);
  const left = alignFrom(a.slice(0, inA).reverse(), b.slice(0, inB).reverse());
  const right = alignFrom(a.slice(inA + length), b.slice(inB + length));
  for (const [atA, atB] of left.shared) shared.set(inA - 1 - atA, inB - 1 - atB);
  for (const [atA, atB] of right.shared) shared.set(inA + length + atA, inB + length + atB);
  return {
    run,
    shared,
    a: { from: inA - left.a, to: inA + length + right.a },
    b: { from: inB - left.b, to: inB + length + right.b },
  };
}

/** What two lists that begin side by side share, and how far that goes in each. */
function alignFrom(a: readonly string[], b: readonly string[]) {
  const shared: [number, number][] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    const isShared = !added && !removed;
    const [lastA, lastB] = shared.at(-1) ?? [-1, -1];
    const gap = Math.max(atA - lastA, atB - lastB) - 1;
    if (isShared && count < Math.min(gap, ENOUGH)) break;
    for (let step = 0; isShared && step < count; step += 1) shared.push([atA + step, atB + step]);
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  const [lastA, lastB] = shared.at(-1) ?? [-1, -1];
  const least = Math.min(a.length - lastA - 1, b.length - lastB - 1);
  // Other words in the place of these, up to where the shorter of the two ends.
  const other = least <= MOST_AT_AN_END ? least : 0;
  return { shared, a: lastA + 1 + other, b: lastB + 1 + other };
}
