import { type Directory, metaOf, openingFiles } from '../directory.ts';
import type { Facts } from '../facts.ts';
import { DIRECTORY, FACTS, LENGTHS, partFile, rowFile, sequenceFile, WORDS } from '../folders.ts';
import { partsFor } from '../parts.ts';
import { eachField } from '../query.ts';
import type { Row } from '../searched-texts.ts';
import { fileOfSequence, type SequenceFile } from '../sequences.ts';
import { fetchedJson } from './fetched.ts';
import type { KnownWord } from './near-words.ts';
import { once, remembered } from './once.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';
import { fetchAhead, serve } from './served-files.ts';

/** A record that was found. */
export interface Hit {
  /** Its number in the index, from 0; also its place in the facts. */
  readonly at: number;
  /** The numbers of its words that were asked for; where one stands often, of the first. */
  readonly places: readonly number[];
}

/** A search index: of articles or of quotations. Rejects where a file cannot be had. */
export interface SearchIndex {
  /** The records with all the words or words that begin alike, the best first. */
  ranked(words: readonly string[]): Promise<readonly Hit[]>;
  /** The records that have the word, inflected or not. */
  having(word: string): Promise<ReadonlySet<number>>;
  /** The records that have a word, or two words in a row, as they are compared. */
  havingSequence(sequence: string): Promise<ReadonlySet<number>>;
  /** What a result shows of a record. */
  row(at: number): Promise<Row>;
  /** By what the records are filtered and sorted. */
  facts(): Promise<Facts>;
  /** The words of all records. */
  words(): Promise<readonly KnownWord[]>;
}

const NO_FACTS: Facts = { days: [], columns: eachField(() => []), values: eachField(() => []) };

const NO_INDEX: SearchIndex = {
  ranked: () => Promise.resolve([]),
  having: () => Promise.resolve(new Set()),
  havingSequence: () => Promise.resolve(new Set()),
  row: (at) => Promise.reject(new Error(`there is no record ${String(at)}`)),
  facts: () => Promise.resolve(NO_FACTS),
  words: () => Promise.resolve([]),
};

/** Opens the index in a folder, e.g. `/pagefind/`. Pagefind itself is awaited only to search. */
export async function openIndex(
  folder: string,
  pagefind: () => Promise<PagefindModule>,
): Promise<SearchIndex> {
  const directory = (await fetchedJson(folder + DIRECTORY)) as Directory | null;
  // Pagefind makes no index of no records.
  if (directory === null) return NO_INDEX;
  const home = `${folder}${directory.version}/`;
  const file = remembered((name) => fetchedJson(home + name));
  const { entry, meta } = openingFiles(directory.version);
  serve(home + entry, new TextEncoder().encode(JSON.stringify(directory.entry)));
  const instance = once(async (): Promise<PagefindInstance> => {
    // Pagefind is not kept waiting for them: it has its program to start.
    const lengths = file(LENGTHS) as Promise<number[]>;
    serve(
      home + meta,
      lengths.then((those) => metaOf(directory, those)),
    );
    return (await pagefind()).createInstance({ basePath: home, metaCacheTag: '' });
  });
  const search = remembered(async (words) => {
    const parts = partsFor(words.split(' '), directory);
    const coming = parts.map((part) => fetchAhead(home + partFile(part)));
    const [ready] = await Promise.all([instance(), file(LENGTHS), ...coming]);
    const { results } = await ready.search(words);
    return results.map((found): Hit => ({ at: Number(found.id), places: found.words }));
  });
  return {
    ranked: (words) => search(words.join(' ')),
    having: remembered(async (word) => new Set((await search(`"${word}"`)).map(({ at }) => at))),
    havingSequence: async (sequence) => {
      const number = fileOfSequence(sequence, directory.sequenceFiles);
      const steps = (await file(sequenceFile(number))) as SequenceFile;
      return recordsAt(Object.hasOwn(steps, sequence) ? (steps[sequence] ?? []) : []);
    },
    row: async (at) => (await file(rowFile(at))) as Row,
    facts: async () => (await file(FACTS)) as Facts,
    words: async () => (await file(WORDS)) as KnownWord[],
  };
}

function recordsAt(steps: readonly number[]): Set<number> {
  let record = 0;
  return new Set(steps.map((step) => (record += step)));
}
