import type { Facts } from '../facts.ts';
import { FACTS, rowFile, WORDS } from '../folders.ts';
import { fetchFixedFiles } from './fixed-files.ts';
import { fetchedJson } from './fetched.ts';
import type { KnownWord } from './near-words.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';

/** A record that was found, and the numbers of its words that were asked for. */
export interface Hit {
  readonly id: string;
  readonly places: readonly number[];
}

/** A search index: of articles or of quotations. Rejects where a file cannot be had. */
export interface SearchIndex<Row> {
  /** Fetches what every search needs. */
  open(): Promise<void>;
  /** The records with all the words or words that begin alike, the best first. */
  ranked(words: readonly string[]): Promise<readonly Hit[]>;
  /** The records that have the word, inflected or not. */
  having(word: string): Promise<ReadonlySet<string>>;
  /** What a result shows of a record. */
  row(id: string): Promise<Row>;
  /** By what the records are filtered and sorted. */
  facts(): Promise<Facts>;
  /** The words of all records. */
  words(): Promise<readonly KnownWord[]>;
}

/** Pagefind makes no index of no records, and none without is ready to be asked. */
const EMPTY: PagefindInstance = { search: () => Promise.resolve({ results: [] }) };

/** Opens the index in a folder, e.g. `/pagefind/`; nothing is fetched before it is asked. */
export function indexOf<Row>(
  folder: string,
  pagefind: () => Promise<PagefindModule>,
): SearchIndex<Row> {
  const opened = once(async (): Promise<PagefindInstance> => {
    const [{ createInstance }, files] = await Promise.all([pagefind(), fetchFixedFiles(folder)]);
    return files === 0 ? EMPTY : createInstance({ basePath: folder, metaCacheTag: '' });
  });
  const search = remembered(async (words) => (await (await opened()).search(words)).results);
  const row = remembered(async (id) => (await fetchedJson(folder + rowFile(id))) as Row);
  const having = remembered(async (word) => {
    const found = await search(`"${word}"`);
    return new Set(found.map(({ id }) => id));
  });
  return {
    open: async () => void (await opened()),
    ranked: async (words) =>
      (await search(words.join(' '))).map(({ id, words: places }) => ({ id, places })),
    having,
    row,
    facts: once(async () => (await fetchedJson(folder + FACTS)) as Facts),
    words: once(async () => (await fetchedJson(folder + WORDS)) as KnownWord[]),
  };
}

/** Does something at the first call, and again only where it failed. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  const made = remembered(make);
  return () => made('');
}

function remembered<Made>(make: (key: string) => Promise<Made>): (key: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
