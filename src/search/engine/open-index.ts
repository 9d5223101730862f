import { type Directory, FORM, sealOf } from '../directory.ts';
import type { Facts } from '../facts.ts';
import { DIRECTORY, FACTS, knownFile, rowFile, sequenceFile, WORDS } from '../folders.ts';
import { FileFailure } from '../failure.ts';
import type { PagefindModule } from '../pagefind/api.ts';
import { wordIndex, type WordIndex } from '../pagefind/word-index.ts';
import { eachField } from '../query.ts';
import type { Row, RowFile } from '../searched-texts.ts';
import { fileOf, type SequenceFile } from '../sequences.ts';
import { type Known, NOTHING_KNOWN, together, wordsToKnow } from '../understand/known.ts';
import { fetchedJson, fetchedPacked } from './fetched.ts';
import type { KnownWord } from './near-words.ts';
import { namesOf } from '../names.ts';
import { once, remembered } from '../once.ts';

/** A search index: of articles or of quotations. Rejects where a file cannot be had. */
export interface SearchIndex extends Omit<WordIndex, 'all'> {
  /** The records that have a word, or two words in a row, as they are compared. */
  havingSequence(sequence: string): Promise<ReadonlySet<string>>;
  /** What a result shows of a record. */
  row(id: string): Promise<Row>;
  /** The records in the order of the facts. */
  ids(): Promise<readonly string[]>;
  /** By what the records are filtered and sorted. */
  facts(): Promise<Facts>;
  /** The words of all records. */
  words(): Promise<readonly KnownWord[]>;
  /** What the words that a reader typed may name. */
  known(typed: string): Promise<Known>;
}

const NO_FACTS: Facts = { days: [], columns: eachField(() => []), values: eachField(() => []) };

const NO_INDEX: SearchIndex = {
  ranked: () => Promise.resolve([]),
  having: () => Promise.resolve(new Set()),
  load: () => Promise.resolve(),
  havingSequence: () => Promise.resolve(new Set()),
  row: (id) => Promise.reject(new Error(`there is no record ${id}`)),
  ids: () => Promise.resolve([]),
  facts: () => Promise.resolve(NO_FACTS),
  words: () => Promise.resolve([]),
  known: () => Promise.resolve(NOTHING_KNOWN),
};

/** Opens the index in a folder. Pagefind itself is awaited only to search. */
export async function openIndex(
  folder: string,
  pagefind: () => Promise<PagefindModule>,
): Promise<SearchIndex> {
  const directory = await directoryIn(folder);
  // Pagefind makes no index of no records.
  if (directory === null) return NO_INDEX;
  const file = remembered((name) => fetchedPacked(`${folder}${directory.version}/${name}`));
  const words = wordIndex(folder, pagefind);
  const ids = once(async () => namesOf(await words.all(), directory));
  return {
    ...words,
    ids,
    havingSequence: async (sequence) => {
      const name = sequenceFile(fileOf(sequence, directory.sequenceFiles));
      const [steps, all] = await Promise.all([file(name), ids()]);
      return recordsAt(stepsOf(sequence, steps as SequenceFile), all);
    },
    row: async (id) => {
      const rows = await file(rowFile(fileOf(id, directory.rowFiles)));
      const row = (rows as RowFile)[id];
      if (row === undefined) throw new FileFailure('other-edition', id);
      return row;
    },
    facts: async () => (await file(FACTS)) as Facts,
    words: async () => (await file(WORDS)) as KnownWord[],
    known: async (typed) => {
      if (directory.knownFiles === 0) return NOTHING_KNOWN;
      const places = wordsToKnow(typed).map((word) => fileOf(word, directory.knownFiles));
      const files = [...new Set(places)].map(async (at) => (await file(knownFile(at))) as Known);
      return together(await Promise.all(files));
    },
  };
}

async function directoryIn(folder: string): Promise<Directory | null> {
  const file = folder + DIRECTORY;
  const directory = (await fetchedJson(file)) as Directory | null;
  if (directory === null) return null;
  if (directory.form !== FORM) throw new FileFailure('other-edition', file);
  if (directory.seal !== sealOf(directory)) throw new FileFailure('damaged', file);
  return directory;
}

function stepsOf(sequence: string, file: SequenceFile): readonly number[] {
  return Object.hasOwn(file, sequence) ? (file[sequence] ?? []) : [];
}

function recordsAt(steps: readonly number[], ids: readonly string[]): Set<string> {
  let record = 0;
  return new Set(steps.map((step) => ids[(record += step)] ?? ''));
}
