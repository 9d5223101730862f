import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchRecords } from '../../src/publish/search-records.ts';
import type { Directory } from '../../src/search/directory.ts';
import { DIRECTORY } from '../../src/search/folders.ts';
import { PAGEFIND, PROGRAM, SCRIPT } from '../../src/search/pagefind/files.ts';
import { askPagefind } from './ask-pagefind.ts';
import { writeIndex } from './write-index.ts';

const { articles, labels } = searchRecords();

afterAll(close);

async function written(records: typeof articles) {
  const folder = `${mkdtempSync(join(tmpdir(), 'hemeroteca-index-'))}/`;
  const opening = await writeIndex(folder, records, labels);
  const directory = JSON.parse(readFileSync(folder + DIRECTORY, 'utf8')) as Directory | null;
  return { folder, opening, names: readdirSync(folder), directory };
}

test('an index of no records says that it is none', async () => {
  const { names, directory } = await written([]);
  expect({ names, directory }).toEqual({ names: [DIRECTORY], directory: null });
});

test('Pagefind is where a browser looks for it, and says what it asks for first', async () => {
  const { folder, opening } = await written(articles);
  expect(existsSync(folder + SCRIPT)).toBe(true);
  expect(opening).toContain(PROGRAM);
  expect(opening.every((name) => existsSync(folder + (name.split('?')[0] ?? '')))).toBe(true);
  // None of the words or texts.
  expect(opening.length).toBeLessThan(5);
});

test('of Pagefind’s files those that nothing asks for are not there', async () => {
  const { folder, opening } = await written(articles);
  const files = readdirSync(folder + PAGEFIND, { withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const asked = [SCRIPT, ...opening.map((name) => name.split('?')[0])];
  expect(files.map(({ name }) => PAGEFIND + name).toSorted()).toEqual(asked.toSorted());
});

test('a record without words is found by its headline, and one without those is no fault', async () => {
  const [first, second, ...others] = articles;
  if (first === undefined || second === undefined) throw new Error('there are too few articles');
  const withheld = { ...first, content: '', meta: { title: 'Zebra crossing' } };
  const blank = { ...second, content: '—', meta: { title: '—' } };
  const { folder } = await written([withheld, blank, ...others]);
  const { ids } = await askPagefind(folder);
  expect(ids.has(withheld.url)).toBe(true);
  expect(ids.has(blank.url)).toBe(false);
  expect(ids.size).toBe(articles.length - 1);
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
  expect(other.opening).toEqual(one.opening);
  expect(other.directory?.version).not.toBe(one.directory?.version);
});
