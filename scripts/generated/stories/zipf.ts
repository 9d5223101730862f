/** A number of 0 to 1, as `Math.random` gives it. */
export type Random = () => number;

/**
 * Draws places of a list, from 0, as words of a language or names in the news are used: the second
 * half as often as the first, the third a third as often, and so on.
 */
export function zipf(length: number): (random: Random) => number {
  let total = 0;
  const sums = Array.from({ length }, (_, at) => (total += 1 / (at + 1)));
  return weighted(sums);
}

/** Draws places of a list by the running sums of their weights. */
export function weighted(sums: readonly number[]): (random: Random) => number {
  const total = sums.at(-1) ?? 0;
  return (random) => {
    const drawn = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** A whole number around a middle, often less and seldom much more (log-normal). */
export function around(middle: number, random: Random, spread = 0.5): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.round(middle * Math.exp(spread * normal)));
}

/** One of a list, each as likely. */
export function oneOf<Of>(list: readonly Of[], random: Random): Of {
  return list[Math.floor(random() * list.length)] as Of;
}
