import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { columnsOf } from '../src/search/columns.ts';
import { CHUNKS, FACTS, FIXED_FILES, rowFile, WORDS } from '../src/search/folders.ts';
import { pack } from '../src/search/pack.ts';
import type { SearchRecord, SearchRecords } from '../src/search/records.ts';
import { wordsOf } from '../src/search/words.ts';
import { chunkTable, type PagefindFiles, renumbered } from './pagefind-directory.ts';

const LEVEL = { level: 9 };

/**
 * Writes a search index into a folder: Pagefind's files, less those that search does not use, and
 * beside them the facts, the words, and a row for each record. `program` names the files of Pagefind's
 * program to write as well: one copy is enough for all indexes.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  program: readonly string[] = [],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const files = await pagefindFiles(records);
  const write = (name: string, bytes: Uint8Array) => {
    mkdirSync(dirname(folder + name), { recursive: true });
    writeFileSync(folder + name, bytes);
  };
  for (const [name, bytes] of files) {
    if (name.startsWith('index/') || program.includes(name)) write(name, bytes);
  }
  const opening = new Map([...files].filter(([name]) => name === 'pagefind-entry.json'));
  const [meta = ''] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
  if (records.length === 0) {
    write(FIXED_FILES, pack(new Map()));
    write(CHUNKS, compressed([]));
    return;
  }
  const { bytes, urls } = renumbered(files, meta);
  write(FIXED_FILES, pack(opening.set(meta, bytes)));
  write(CHUNKS, compressed(chunkTable(files, meta)));
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const inOrder = urls.flatMap((url) => byUrl.get(url) ?? []);
  const version = meta.split('.')[1] ?? '';
  write(`${version}/${FACTS}`, compressed(columnsOf(inOrder, labels)));
  write(`${version}/${WORDS}`, compressed(wordCounts(inOrder)));
  for (const [at, { row }] of inOrder.entries())
    write(`${version}/${rowFile(at)}`, compressed(row));
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const record of records) await addRecord(index, record);
  const { files, errors: unmade } = await index.getFiles();
  demand(unmade);
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function addRecord(index: PagefindIndex, { url, content, meta }: SearchRecord) {
  // One language for all, so that one index finds all.
  demand((await index.addCustomRecord({ url, content, meta, language: 'en' })).errors);
}

/** The words of three letters and more, and in how many records each stands, most first. */
function wordCounts(records: readonly SearchRecord[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { content, meta } of records) {
    const words = wordsOf([content, ...Object.values(meta)].join(' ')).map(({ plain }) => plain);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length > 2)
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** JSON, compressed here because not every server does it. The same input gives the same bytes. */
function compressed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), LEVEL);
}

function demand(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
