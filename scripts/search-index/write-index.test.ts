import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchRecords } from '../../src/publish/search-records.ts';
import type { Directory } from '../../src/search/directory.ts';
import { DIRECTORY, SCRIPT, WASM } from '../../src/search/folders.ts';
import { writeIndex } from './write-index.ts';

const { articles, labels } = searchRecords();

afterAll(close);

async function written(records: typeof articles) {
  const folder = `${mkdtempSync(join(tmpdir(), 'hemeroteca-index-'))}/`;
  await writeIndex(folder, records, labels, [SCRIPT, WASM]);
  const bytes = gunzipSync(readFileSync(folder + DIRECTORY)).toString();
  return { names: readdirSync(folder), directory: JSON.parse(bytes) as Directory | null };
}

test('an index of no records says that it is none', async () => {
  expect(await written([])).toEqual({ names: [DIRECTORY], directory: null });
});

test('the same records are in the same folder, and what differs in a date is in another', async () => {
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('there are no articles');
  const dated = { ...first, facts: { ...first.facts, days: '1999-01-01' } };
  const [one, same, other] = [
    await written(articles),
    await written(articles),
    await written([dated, ...others]),
  ];
  expect(one.names).toContain(one.directory?.version);
  expect(same.directory).toEqual(one.directory);
  expect(other.directory?.name).toBe(one.directory?.name);
  expect(other.directory?.version).not.toBe(one.directory?.version);
});
