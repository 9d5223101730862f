import { hashOf } from './hash.ts';

/** Two texts that share so many words in a row share a print. */
export const SHARED_BY_PRINT = 8;
/** So many words in a row make a print; of as many prints in a row as are left to that the least is kept. */
const ROW = 5;
const WINDOW = SHARED_BY_PRINT - ROW + 1;

/**
 * Prints of the words of a text, few enough to be kept, by which texts that share a long run are found
 * (winnowing: Schleimer, Wilkerson and Aiken 2003). Texts that share none may share shorter runs.
 */
export function wordPrints(words: readonly string[]): number[] {
  const rows = words.slice(0, 1 - ROW).map((_, at) => hashOf(words.slice(at, at + ROW).join(' ')));
  const windows = rows.slice(0, 1 - WINDOW);
  return [...new Set(windows.map((_, at) => Math.min(...rows.slice(at, at + WINDOW))))];
}
