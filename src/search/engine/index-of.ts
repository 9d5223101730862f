import type { Facts } from '../facts.ts';
import { FACTS, rowFile, WORDS } from '../folders.ts';
import { eachField } from '../query.ts';
import { fetchedJson } from './fetched.ts';
import { fetchFixedFiles } from './fixed-files.ts';
import { foresee } from './foresee.ts';
import type { KnownWord } from './near-words.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';

/** A record that was found. */
export interface Hit {
  /** Its number in the index, from 0; also its place in the facts. */
  readonly at: number;
  /** The numbers of its words that were asked for. */
  readonly places: readonly number[];
}

/** A search index: of articles or of quotations. Rejects where a file cannot be had. */
export interface SearchIndex<Row> {
  /** Fetches what every search needs. */
  open(): Promise<void>;
  /** The records with all the words or words that begin alike, the best first. */
  ranked(words: readonly string[]): Promise<readonly Hit[]>;
  /** The records that have the word, inflected or not. */
  having(word: string): Promise<ReadonlySet<number>>;
  /** What a result shows of a record. */
  row(at: number): Promise<Row>;
  /** By what the records are filtered and sorted. */
  facts(): Promise<Facts>;
  /** The words of all records. */
  words(): Promise<readonly KnownWord[]>;
}

/** Pagefind makes no index of no records. */
const NO_INDEX: PagefindInstance = { search: () => Promise.resolve({ results: [] }) };
const NO_FACTS: Facts = { days: [], columns: eachField(() => []), values: eachField(() => []) };

/** Opens the index in a folder, e.g. `/pagefind/`; nothing is fetched before it is asked. */
export function indexOf<Row>(
  folder: string,
  pagefind: () => Promise<PagefindModule>,
): SearchIndex<Row> {
  const version = once(() => fetchFixedFiles(folder));
  let isOpen = false;
  const opened = once(async (): Promise<PagefindInstance> => {
    const [module, name] = await Promise.all([pagefind(), version()]);
    isOpen = true;
    if (name === undefined) return NO_INDEX;
    return module.createInstance({ basePath: folder, metaCacheTag: '' });
  });
  const file = async (name: string, without: unknown): Promise<unknown> => {
    const named = await version();
    return named === undefined ? without : await fetchedJson(`${folder}${named}/${name}`);
  };
  const search = remembered(async (words) => {
    const { results } = await (await opened()).search(words);
    return results.map((found): Hit => ({ at: Number(found.id), places: found.words }));
  });
  const row = remembered((name) => file(name, undefined));
  return {
    open: async () => {
      await opened();
    },
    ranked: (words) => {
      if (!isOpen) foresee(folder, words).catch(() => undefined);
      return search(words.join(' '));
    },
    having: remembered(async (word) => new Set((await search(`"${word}"`)).map(({ at }) => at))),
    row: async (at) => (await row(rowFile(at))) as Row,
    facts: once(async () => (await file(FACTS, NO_FACTS)) as Facts),
    words: once(async () => (await file(WORDS, [])) as KnownWord[]),
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
