import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PagefindModule, startPagefind } from '../../src/search/pagefind/api.ts';
import { PAGEFIND, SCRIPT } from '../../src/search/pagefind/files.ts';
import { serveFolder } from './served-folder.ts';

/** What Pagefind itself says of an index that it made. */
export interface PagefindSays {
  /** The ids that it gave the records, by their addresses. */
  readonly ids: ReadonlyMap<string, string>;
  /** What it asks for before it can search, in the folder of the index. */
  readonly opening: readonly string[];
}

/** Asks Pagefind for all records of an index, as a browser would, and notes what it fetches. */
export async function askPagefind(folder: string): Promise<PagefindSays> {
  const server = await serveFolder(folder);
  try {
    const pagefind = startPagefind(await writtenPagefind(folder), server.address + PAGEFIND);
    // It is ready when it answers at all.
    await pagefind.search('');
    const opening = [...server.asked];
    const { results } = await pagefind.search(null);
    const ids = new Map<string, string>();
    for (const result of results) ids.set((await result.data()).url, result.id);
    return { ids, opening };
  } finally {
    server.close();
  }
}

/** Pagefind’s script as it stands in the folder of an index. */
export async function writtenPagefind(folder: string): Promise<PagefindModule> {
  return (await import(pathToFileURL(resolve(folder, SCRIPT)).href)) as PagefindModule;
}
