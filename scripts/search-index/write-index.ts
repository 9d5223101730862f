import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeCbor } from '../../src/search/cbor.ts';
import { columnsOf } from '../../src/search/columns.ts';
import { type Directory, signed } from '../../src/search/directory.ts';
import * as folders from '../../src/search/folders.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/records.ts';
import { searchedTexts } from '../../src/search/searched-texts.ts';
import { firstPlaces, wordsIn } from './first-places.ts';
import { makePagefindFiles } from './make-pagefind-files.ts';
import { partsOf } from './parts.ts';
import { type PagefindFiles, type PagefindIndex, readPagefind } from './read-pagefind.ts';
import { sequenceFiles } from './sequence-files.ts';
import { wordCounts } from './word-counts.ts';

const LEVEL = { level: 9 };

type Write = (name: string, bytes: Uint8Array) => void;

/**
 * Writes a search index into a folder: Pagefind's, cut anew so that a search fetches less, and beside
 * it the sequences of words, the facts, the words, and a row for each record. `program` names the
 * files of Pagefind's program to write as well: one copy is enough for all indexes.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  program: readonly string[] = [],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write: Write = (name, bytes) => {
    mkdirSync(dirname(folder + name), { recursive: true });
    writeFileSync(folder + name, bytes);
  };
  const files = await makePagefindFiles(records);
  for (const name of program) write(name, programFile(files, name));
  // Pagefind makes no index of no records.
  if (records.length === 0) write(folders.DIRECTORY, compressed(null));
  else writeRecords(readPagefind(files), records, labels, write);
}

function writeRecords(
  pagefind: PagefindIndex,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  write: Write,
): void {
  const { version, entry, fields } = pagefind;
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const inOrder = pagefind.records.flatMap(({ url }) => byUrl.get(url) ?? []);
  const wordsAt = wordsIn(inOrder.map(({ content }) => content));
  const parts = partsOf(pagefind.words.map((word) => firstPlaces(word, wordsAt)));
  const sequences = sequenceFiles(inOrder.map(({ row }) => searchedTexts(row)));
  const directory: Directory = {
    version,
    entry,
    parts: parts.map(({ from }) => from),
    fields,
    sequenceFiles: sequences.length,
  };
  write(folders.DIRECTORY, compressed(directory));
  const writeHere: Write = (name, bytes) => {
    write(`${version}/${name}`, bytes);
  };
  writeHere(
    folders.LENGTHS,
    compressed(pagefind.records.map(({ length }) => roundedLength(length))),
  );
  for (const [at, { words }] of parts.entries()) {
    writeHere(folders.partFile(at), gzipSync(signed(encodeCbor([words])), LEVEL));
  }
  for (const [at, file] of sequences.entries()) {
    writeHere(folders.sequenceFile(at), compressed(file));
  }
  writeHere(folders.FACTS, compressed(columnsOf(inOrder, labels)));
  writeHere(folders.WORDS, compressed(wordCounts(inOrder)));
  for (const [at, { row }] of inOrder.entries()) writeHere(folders.rowFile(at), compressed(row));
}

/**
 * Rounds to four binary digits, which ranking by length cannot tell from the whole: Lucene keeps
 * lengths in a byte, no more exactly.
 */
function roundedLength(length: number): number {
  const step = Math.max(1, 2 ** (Math.floor(Math.log2(length || 1)) - 3));
  return Math.round(length / step) * step;
}

function programFile(files: PagefindFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`Pagefind made no ${name}.`);
  return bytes;
}

/** JSON, compressed here because not every server does it. The same input gives the same bytes. */
function compressed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), LEVEL);
}
