import type { Difference } from './difference.ts';

/** Shorter words stand in any text. */
const TELLING = 4; // letters

/** What two wordings have to have in common to be no coincidence. */
interface Least {
  readonly same: number;
  readonly telling: number;
  /** Of the words of the draft. */
  readonly share: number;
}

const LEAST: Least = { same: 5, telling: 3, share: 0.6 };
/** Less will do where the draft names who said it. */
const LEAST_OF_SPEAKER: Least = { same: 3, telling: 1, share: 0.7 };
const MOST_COST = 0.35; // a word of the draft

/** True where words that differ are those of the draft in another wording, and no others. */
export function isAlike({ kind, same, words, cost }: Difference, isNamed: boolean): boolean {
  if (kind === 'same') return true;
  const least = isNamed ? LEAST_OF_SPEAKER : LEAST;
  const telling = same.filter(({ length }) => length >= TELLING).length;
  return (
    same.length >= least.same &&
    telling >= least.telling &&
    same.length >= least.share * words &&
    cost <= MOST_COST * words
  );
}
