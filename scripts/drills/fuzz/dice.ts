import { randomFrom } from '../../generated/random.ts';

/** What is thrown to decide what stands in a capture: the same number, the same throws. */
export interface Dice {
  /** A whole number from 0, below the bound. */
  readonly below: (bound: number) => number;
  /** True so often of a hundred throws. */
  readonly chance: (ofHundred: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
  /** So many of what is made, one after another. */
  readonly several: <One>(number: number, make: () => One) => One[];
}

/** Dice for one capture. */
export function diceFor(number: number): Dice {
  // Numbers in a row begin alike: what they are mixed with parts them.
  const random = randomFrom(Math.imul(number ^ 0x5bd1e995, 0x9e3779b1));
  const below = (bound: number) => Math.floor(random() * bound);
  return {
    below,
    chance: (ofHundred) => random() * 100 < ofHundred,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    several: (number, make) => Array.from({ length: number }, make),
  };
}
