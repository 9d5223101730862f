import { gzipSync } from 'node:zlib';
import { encodeCbor } from '../../src/search/cbor.ts';
import { columnsOf } from '../../src/search/columns.ts';
import { type Directory, signed } from '../../src/search/directory.ts';
import * as folders from '../../src/search/folders.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/records.ts';
import { searchedTexts } from '../../src/search/searched-texts.ts';
import { firstPlaces, wordsIn } from './first-places.ts';
import { partsOf } from './parts.ts';
import type { PagefindIndex } from './read-pagefind.ts';
import { sequenceFiles } from './sequence-files.ts';
import { wordCounts } from './word-counts.ts';

const LEVEL = { level: 9 };

/** The files of one version of an index, by their names, and what its directory says of them. */
interface IndexFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly directory: Omit<Directory, 'version'>;
}

/** Makes the files of an index: Pagefind's, cut anew so that a search fetches less, and our own. */
export function indexFiles(
  pagefind: PagefindIndex,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
): IndexFiles {
  const inOrder = inOrderOf(pagefind, records);
  const wordsAt = wordsIn(inOrder.map(({ content }) => content));
  const parts = partsOf(pagefind.words.map((word) => firstPlaces(word, wordsAt)));
  const sequences = sequenceFiles(inOrder.map(({ row }) => searchedTexts(row)));
  const lengths = pagefind.records.map(({ length }) => roundedLength(length));
  const files = new Map([
    [folders.LENGTHS, compressed(lengths)],
    [folders.FACTS, compressed(columnsOf(inOrder, labels))],
    [folders.WORDS, compressed(wordCounts(inOrder))],
  ]);
  for (const [at, { words }] of parts.entries()) {
    files.set(folders.partFile(at), gzipSync(signed(encodeCbor([words])), LEVEL));
  }
  for (const [at, file] of sequences.entries()) {
    files.set(folders.sequenceFile(at), compressed(file));
  }
  for (const [at, { row }] of inOrder.entries()) files.set(folders.rowFile(at), compressed(row));
  const { name, entry, fields } = pagefind;
  const froms = parts.map(({ from }) => from);
  return {
    files,
    directory: { name, entry, fields, parts: froms, sequenceFiles: sequences.length },
  };
}

/** JSON, compressed here because not every server does it. The same input gives the same bytes. */
export function compressed(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), LEVEL);
}

function inOrderOf(pagefind: PagefindIndex, records: readonly SearchRecord[]): SearchRecord[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return pagefind.records.map(({ url }) => {
    const record = byUrl.get(url);
    if (record === undefined) throw new Error(`Pagefind indexed ${url}, which is no record.`);
    return record;
  });
}

/**
 * Rounds to four binary digits, by which ranking hardly changes: Lucene keeps lengths in a byte, no
 * more exactly.
 */
function roundedLength(length: number): number {
  const step = Math.max(1, 2 ** (Math.floor(Math.log2(length || 1)) - 3));
  return Math.round(length / step) * step;
}
