import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { writtenPagefind } from './ask-pagefind.ts';
import { serveFolder } from './served-folder.ts';
import { writeIndex } from './write-index.ts';

/** Writes an index into a folder of its own and opens it as a browser does; the server is to be closed. */
export async function writeAndOpen(
  records: Parameters<typeof writeIndex>[1],
  labels: Parameters<typeof writeIndex>[2],
  namings?: Parameters<typeof writeIndex>[3],
) {
  const folder = `${mkdtempSync(join(tmpdir(), 'hemeroteca-index-'))}/`;
  await writeIndex(folder, records, labels, namings);
  const server = await serveFolder(folder);
  const index = await openIndex(server.address, () => writtenPagefind(folder));
  return { index, server };
}
