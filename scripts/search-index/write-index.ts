import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Directory } from '../../src/search/directory.ts';
import { DIRECTORY } from '../../src/search/folders.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/records.ts';
import { compressed, indexFiles } from './index-files.ts';
import { makePagefindFiles } from './make-pagefind-files.ts';
import { readPagefind } from './read-pagefind.ts';

/**
 * Writes a search index into a folder: its directory, and the rest in a folder of its version, which
 * is new where a byte is. `program` names the files of Pagefind's program to write as well: one copy
 * is enough for all indexes.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  program: readonly string[] = [],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, bytes: Uint8Array) => {
    mkdirSync(dirname(folder + name), { recursive: true });
    writeFileSync(folder + name, bytes);
  };
  // Pagefind makes no index of no records, and no program for it.
  if (records.length === 0) {
    write(DIRECTORY, compressed(null));
    return;
  }
  const made = await makePagefindFiles(records);
  for (const name of program) {
    const bytes = made.get(name);
    if (bytes === undefined) throw new Error(`Pagefind made no ${name}.`);
    write(name, bytes);
  }
  const { files, directory } = indexFiles(readPagefind(made), records, labels);
  const version = versionOf(files);
  for (const [name, bytes] of files) write(`${version}/${name}`, bytes);
  write(DIRECTORY, compressed({ version, ...directory } satisfies Directory));
}

/** A name that is another where a file has another name or another byte. */
function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
