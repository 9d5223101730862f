import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A folder that is served on this machine, for Pagefind fetches its files. */
export interface ServedFolder {
  /** With a slash at the end. */
  readonly address: string;
  /** What was asked for, in its order, each with what stands after a question mark. */
  readonly asked: readonly string[];
  close(): void;
}

/** Serves the files of a folder, on a port that is free. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    asked.push(name);
    const [path = ''] = name.split('?');
    readFile(join(folder, path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
