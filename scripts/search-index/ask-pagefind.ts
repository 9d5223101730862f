import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PagefindModule, startPagefind } from '../../src/search/pagefind/api.ts';
import { PAGEFIND, SCRIPT } from '../../src/search/pagefind/files.ts';

/** What Pagefind itself says of an index that it made. */
export interface PagefindSays {
  /** The ids that it gave the records, by their addresses. */
  readonly ids: ReadonlyMap<string, string>;
  /** What it asks for before it can search, in the folder of the index. */
  readonly opening: readonly string[];
}

/** Asks Pagefind for all records of an index, as a browser would, and notes what it fetches. */
export async function askPagefind(folder: string): Promise<PagefindSays> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = (request.url ?? '/').slice(1);
    asked.push(PAGEFIND + address);
    const [path = ''] = address.split('?');
    readFile(join(folder, PAGEFIND, path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    const script = pathToFileURL(resolve(folder, SCRIPT)).href;
    const pagefind = startPagefind(
      (await import(script)) as PagefindModule,
      `http://127.0.0.1:${String(port)}/`,
    );
    // It is ready when it answers at all.
    await pagefind.search('');
    const opening = [...asked];
    const { results } = await pagefind.search(null);
    const ids = new Map<string, string>();
    for (const { id, data } of results) ids.set((await data()).url, id);
    return { ids, opening };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
