import type { LineSums } from './line-sums.ts';

/** Two captures that have lines in common. */
export interface Neighbours {
  readonly one: LineSums;
  readonly other: LineSums;
  /** The lines that both have. */
  readonly shared: readonly number[];
  /** True where they are of one article: republished, corrected, captured twice. */
  readonly areSame: boolean;
  /** True where they are pages of one make. */
  readonly areAlike: boolean;
}

/**
 * Holds each capture against those before it, but for each line against the nearest only that has
 * it, so that an archive costs what its lines cost. Captures of one article stand next to each other
 * in the line of those that have its words, whatever the order.
 */
export function* neighboursIn(captures: Iterable<LineSums>): Generator<Neighbours> {
  const last = new Map<number, LineSums>();
  for (const one of captures) {
    const near = new Set<LineSums>();
    for (const sum of one.sums) {
      const other = last.get(sum);
      if (other !== undefined) near.add(other);
      last.set(sum, one);
    }
    const own = near.size === 0 ? near : new Set<unknown>(one.sums);
    for (const other of near) yield compare(one, other, own);
  }
}

/** Of so many words or more a line may be a sentence; shorter ones are menus and labels. */
const LONG = 8;

/** Pages of one make share so many short lines, at least: one alone may be a headline. */
const FEWEST_ALIKE = 2;

function compare(one: LineSums, other: LineSums, own: ReadonlySet<unknown>): Neighbours {
  let [long, short] = [0, 0];
  const shared: number[] = [];
  for (const [at, sum] of other.sums.entries()) {
    if (!own.has(sum)) continue;
    const words = other.words[at] ?? 0;
    shared.push(sum);
    if (words >= LONG) long += words;
    else short += 1;
  }
  const least = Math.min(longWords(one), longWords(other));
  return {
    ...{ one, other, shared },
    // Of captures without long lines nobody can tell.
    areSame: least === 0 || long * 2 > least,
    areAlike: short >= FEWEST_ALIKE,
  };
}

function longWords({ words }: LineSums): number {
  return words.reduce((total, number) => (number >= LONG ? total + number : total), 0);
}
