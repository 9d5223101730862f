import { rankingWords, readAsked } from '../asked.ts';
import type { Directory } from '../directory.ts';
import { fetchedJson } from '../engine/fetched.ts';
import { DIRECTORY } from '../folders.ts';
import { filesFor } from '../parts.ts';

/**
 * Fetches, into the browser's cache, what the engine will ask for to find the words, while its own
 * program is still coming. `folder` is the index's. What cannot be had the engine will tell of.
 */
export async function foresee(folder: string, typed: string): Promise<void> {
  const directory = (await fetchedJson(folder + DIRECTORY)) as Directory | null;
  const words = rankingWords(readAsked(typed));
  if (directory === null || words.length === 0) return;
  const files = filesFor(words, directory).map((name) => `${folder}${directory.version}/${name}`);
  await Promise.all(files.map((address) => fetch(address)));
}
