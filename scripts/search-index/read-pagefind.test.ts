import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeCbor } from '../../src/search/cbor.ts';
import { signed } from '../../src/search/directory.ts';
import { searchRecords } from '../../src/publish/search-records.ts';
import { makePagefindFiles } from './make-pagefind-files.ts';
import { readPagefind } from './read-pagefind.ts';

const { articles } = searchRecords();
const files = await makePagefindFiles(articles);

afterAll(close);

test('every record is read, with its address and the number of its words', () => {
  const { records, fields, name } = readPagefind(files);
  expect(name).toMatch(/^en_[0-9a-f]+$/);
  expect(fields).toEqual(['title']);
  expect(records.map(({ url }) => url).toSorted()).toEqual(
    articles.map(({ url }) => url).toSorted(),
  );
  expect(records.every(({ length }) => length > 100)).toBe(true);
});

test('what is written anew, unchanged, is what Pagefind wrote', () => {
  const parts = [...files.keys()].filter((name) => name.startsWith('index/'));
  const { words } = readPagefind(files);
  expect(parts).toHaveLength(1);
  expect(Buffer.from(signed(encodeCbor([words])))).toEqual(
    gunzipSync(files.get(parts[0] ?? '') ?? ''),
  );
});

test('files of another version are refused', () => {
  const [meta = ''] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
  const other = gzipSync(signed(encodeCbor(['1.7.0', [], [], [], [], []])));
  expect(() => readPagefind(new Map([...files, [meta, other]]))).toThrow(
    `${meta} is not as Pagefind 1.6.0 writes it.`,
  );
});
