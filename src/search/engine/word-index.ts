import { type Directory, metaOf, openingFiles } from '../directory.ts';
import { partFile } from '../folders.ts';
import { partsBeyond, partsFor } from '../parts.ts';
import { once, remembered } from './once.ts';
import type { PagefindModule } from './pagefind.ts';
import { fetchAhead, serve, throwWhatFailed } from './served-files.ts';

/** A record that was found. */
export interface Hit {
  /** Its number in the index, from 0; also its place in the facts. */
  readonly at: number;
  /** The numbers of its words that were asked for; where one stands often, of the first. */
  readonly places: readonly number[];
}

/** What Pagefind knows of an index: which records have a word, in any form. */
export interface WordIndex {
  /** The records with all the words or, as far as they are loaded, longer ones; the best first. */
  ranked(words: readonly string[]): Promise<readonly Hit[]>;
  /** Loads the words that begin so, where they are in few parts; true where there were others. */
  loadLonger(beginning: string): Promise<boolean>;
  /** The records that have the word, inflected or not. */
  having(word: string): Promise<ReadonlySet<number>>;
}

/** Where an index is, and what it takes to open it. */
interface Whereabouts {
  /** The folder of its version. */
  readonly home: string;
  readonly directory: Directory;
  readonly lengths: () => Promise<number[]>;
  readonly pagefind: () => Promise<PagefindModule>;
}

/** Parts of an index that are worth fetching for the beginning of a word: some 50 kB. */
const MOST_PARTS = 6;

/** Opens the index of words at the first search. */
export function wordIndex({ home, directory, lengths, pagefind }: Whereabouts): WordIndex {
  const instance = once(async () => {
    const { entry, meta } = openingFiles(directory.name);
    serve(home + entry, new TextEncoder().encode(JSON.stringify(directory.entry)));
    // Pagefind is not kept waiting for the lengths: it has its program to start.
    const written = lengths().then((those) => metaOf(directory, those));
    serve(home + meta, written);
    const made = (await pagefind()).createInstance({ basePath: home, metaCacheTag: '' });
    await written;
    return made;
  });
  const fetchParts = (parts: readonly number[]) =>
    Promise.all(parts.map((part) => fetchAhead(home + partFile(part))));
  const search = async (words: string) => {
    const parts = partsFor(words.split(' '), directory);
    const [ready] = await Promise.all([instance(), fetchParts(parts)]);
    const { results } = await ready.search(words);
    throwWhatFailed();
    return results.map((found): Hit => ({ at: Number(found.id), places: found.words }));
  };
  let known = remembered(search);
  return {
    ranked: (words) => known(words.join(' ')),
    loadLonger: remembered(async (beginning) => {
      const parts = partsBeyond(beginning, directory);
      if (parts.length === 0 || parts.length > MOST_PARTS) return false;
      const [ready] = await Promise.all([instance(), fetchParts(parts)]);
      await Promise.all(parts.map((part) => ready.preload(directory.parts[part] ?? '')));
      // What was found before was found among fewer words.
      known = remembered(search);
      return true;
    }),
    having: remembered(async (word) => new Set((await search(`"${word}"`)).map(({ at }) => at))),
  };
}
