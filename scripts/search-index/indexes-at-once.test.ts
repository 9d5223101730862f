import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterAll, expect, test, vi } from 'vitest';
import { searchRecords } from '../../src/publish/search-records.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import type { PagefindModule } from '../../src/search/pagefind/api.ts';
import { SCRIPT } from '../../src/search/pagefind/files.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { serveFolder } from './served-folder.ts';
import { writeIndex } from './write-index.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'hemeroteca-indexes-'))}/`;
const { articles, quotations, labels } = searchRecords();
await writeIndex(`${folder}articles/`, articles, labels);
await writeIndex(`${folder}quotations/`, quotations, labels);
const server = await serveFolder(folder);

afterAll(async () => {
  server.close();
  await close();
});

/** As on a busy machine: each program of Pagefind takes longer to be ready than the one before it. */
function slowPrograms(): void {
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  let number = 0;
  vi.spyOn(WebAssembly, 'instantiate').mockImplementation(async (...given) => {
    await sleep(100 * ++number);
    return await instantiate(...given);
  });
}

test('two indexes that are opened at once do not read each other’s memory', async () => {
  slowPrograms();
  // One that has not been started, as the writing of an index starts it, too.
  const { href } = pathToFileURL(`${folder}articles/${SCRIPT}`);
  const pagefind = (await import(`${href}?anew`)) as PagefindModule;
  const open = ['articles/', 'quotations/'].map((name) =>
    openIndex(server.address + name, () => Promise.resolve(pagefind)),
  );
  const [first, second] = await Promise.all(open);
  await Promise.all([first?.ids(), second?.ids()]);
  const found = await Promise.all(
    [first, second].map(async (index) => await index?.ranked(['fentanyl'])),
  );
  const having = (all: readonly SearchRecord[]) =>
    all.filter(({ content }) => /fentanyl/i.test(content));
  expect(found.map((hits) => hits?.length)).toEqual(
    [articles, quotations].map((all) => having(all).length),
  );
});
