/** From so many files on there are more only as the root of what they hold grows. */
const MANY = 144;

/**
 * How many files take so many characters: each of the usual size at first; of a large archive fewer
 * and larger ones, since hosts count files, and a search fetches the more of each.
 */
export function numberOfFiles(characters: number, usualSize: number): number {
  const number = Math.ceil(characters / usualSize);
  return number <= MANY ? number : Math.ceil(Math.sqrt(number * MANY));
}
