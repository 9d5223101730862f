import type { Directory } from '../directory.ts';
import type { Facts } from '../facts.ts';
import { DIRECTORY, FACTS, LENGTHS, rowFile, sequenceFile, WORDS } from '../folders.ts';
import { eachField } from '../query.ts';
import type { Row } from '../searched-texts.ts';
import { fileOfSequence, type SequenceFile } from '../sequences.ts';
import { fetchedJson } from './fetched.ts';
import type { KnownWord } from './near-words.ts';
import { remembered } from './once.ts';
import type { PagefindModule } from './pagefind.ts';
import { wordIndex, type WordIndex } from './word-index.ts';

/** A search index: of articles or of quotations. Rejects where a file cannot be had. */
export interface SearchIndex extends WordIndex {
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
  loadLonger: () => Promise.resolve(false),
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
  const lengths = async () => (await file(LENGTHS)) as number[];
  return {
    ...wordIndex({ home, directory, lengths, pagefind }),
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
