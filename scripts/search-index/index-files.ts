import { gzipSync } from 'node:zlib';
import { columnsOf } from '../../src/search/columns.ts';
import type { Directory } from '../../src/search/directory.ts';
import * as folders from '../../src/search/folders.ts';
import { hashOfNames, inOrder } from '../../src/search/names.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/records.ts';
import { searchedTexts } from '../../src/search/searched-texts.ts';
import { fileOf } from '../../src/search/sequences.ts';
import type { Namings } from '../../src/search/understand/namings.ts';
import { knownFiles } from './known-files.ts';
import { numberOfFiles } from './number-of-files.ts';
import { sequenceFiles } from './sequence-files.ts';
import { wordCounts } from './word-counts.ts';

/** The files of one version of an index, by their names, and what its directory says of them. */
interface IndexFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly directory: Omit<Directory, 'form' | 'version' | 'seal'>;
}

/** Makes our own files of an index; `ids` are those that Pagefind gave the records, by address. */
export function indexFiles(
  ids: ReadonlyMap<string, string>,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  namings?: Namings,
): IndexFiles {
  // What has not a word, not even a headline, no search finds: its address is its name.
  const idOf = ({ url }: SearchRecord) => ids.get(url) ?? url;
  const byName = new Map(records.map((record) => [idOf(record), record]));
  const names = inOrder([...byName.keys()]);
  const sorted = names.flatMap((name) => byName.get(name) ?? []);
  const sequences = sequenceFiles(sorted.map(({ row }) => searchedTexts(row)));
  const rows = rowFiles(names, sorted);
  const known = namings === undefined ? [] : knownFiles(namings);
  const files = new Map<string, Uint8Array>([
    [folders.FACTS, compressed(JSON.stringify(columnsOf(sorted, labels)))],
    [folders.WORDS, compressed(JSON.stringify(wordCounts(sorted)))],
    ...sequences.map((file, at) => [folders.sequenceFile(at), compressed(file)] as const),
    ...known.map((file, at) => [folders.knownFile(at), compressed(file)] as const),
    ...rows.map((file, at) => [folders.rowFile(at), compressed(file)] as const),
  ]);
  const directory = {
    rowFiles: rows.length,
    sequenceFiles: sequences.length,
    knownFiles: known.length,
    wordless: records.flatMap(({ url }) => (ids.has(url) ? [] : [url])),
    namesHash: hashOfNames(names),
  };
  return { files, directory };
}

/** Characters of JSON that a file of rows has as a rule: an article or two, or nine quotations. */
const FILE_SIZE = 6000;

/** Puts what results show of records into files by `fileOf`, `RowFile`s as JSON; some have none. */
function rowFiles(ids: readonly string[], records: readonly SearchRecord[]): string[] {
  const rows = records.map(({ row }) => JSON.stringify(row));
  const size = rows.reduce((sum, { length }) => sum + length, 0);
  const number = numberOfFiles(size, FILE_SIZE);
  const files = Array.from({ length: number }, (): string[] => []);
  for (const [at, row] of rows.entries()) {
    const id = ids[at] ?? '';
    files[fileOf(id, number)]?.push(`${JSON.stringify(id)}:${row}`);
  }
  return files.map((entries) => `{${entries.join(',')}}`);
}

/** JSON, compressed here because not every server does it. The same input gives the same bytes. */
function compressed(json: string): Buffer {
  return gzipSync(json, { level: 9 });
}
