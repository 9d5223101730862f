import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { removeFolder, writeWhole } from '../../src/disk/files.ts';
import type { Directory } from '../../src/search/directory.ts';
import { DIRECTORY } from '../../src/search/folders.ts';
import { PAGEFIND } from '../../src/search/pagefind/files.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/records.ts';
import type { Namings } from '../../src/search/understand/namings.ts';
import { askPagefind } from './ask-pagefind.ts';
import { indexFiles } from './index-files.ts';
import { keepWhatIsAsked } from './keep-what-is-asked.ts';
import { makePagefind } from './make-pagefind.ts';

/**
 * Writes a search index into a folder: the files of Pagefind's that are asked for, as it writes them,
 * our own in a folder of their version, which is new where a byte is, and the directory that leads to
 * them. One of the indexes knows what queries may name. Gives back what Pagefind asks for before it can search.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
  namings?: Namings,
): Promise<readonly string[]> {
  removeFolder(folder);
  const write = (name: string, bytes: Uint8Array | string) => {
    writeWhole(join(folder, name), bytes);
  };
  // Pagefind makes no index of no records.
  if (records.length === 0) {
    write(DIRECTORY, 'null');
    return [];
  }
  await makePagefind(resolve(folder, PAGEFIND), records);
  const { ids, opening } = await askPagefind(folder);
  keepWhatIsAsked(folder, opening);
  const { files, directory } = indexFiles(ids, records, labels, namings);
  const version = versionOf(files);
  for (const [name, bytes] of files) write(`${version}/${name}`, bytes);
  write(DIRECTORY, JSON.stringify({ version, ...directory } satisfies Directory));
  return opening;
}

/** A name that is another where a file has another name or another byte. */
function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
