import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchNamings } from '../../src/publish/search-namings.ts';
import { searchRecords } from '../../src/publish/search-records.ts';
import { FORM, sealOf, type Directory } from '../../src/search/directory.ts';
import { type Answer, answersTo } from '../../src/search/engine/answer.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { failureOf } from '../../src/search/failure.ts';
import { DIRECTORY } from '../../src/search/folders.ts';
import { queryOf } from '../../src/search/query.ts';
import { randomFrom } from '../generated/random.ts';
import { writtenPagefind } from './ask-pagefind.ts';
import { serveFolder } from './served-folder.ts';
import { writeIndex } from './write-index.ts';

const { articles, labels } = searchRecords();
const folder = `${mkdtempSync(join(tmpdir(), 'hemeroteca-index-'))}/`;
await writeIndex(folder, articles, labels, searchNamings());
const pagefind = await writtenPagefind(folder);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

/** Words, words in a row, a filter, a mistyped word: together they ask for every kind of file. */
const QUERIES = ['q=fentanyl', 'q="not for sale"', 'topic=sovereignty&sort=newest', 'q=shumer'];

/** The last answer to each query, up to one that fails; then why. */
async function answers(): Promise<readonly (Answer | string)[]> {
  const server = await serveFolder(folder);
  const all: (Answer | string)[] = [];
  try {
    const index = await openIndex(server.address, () => Promise.resolve(pagefind));
    const indexes = {
      articles: () => Promise.resolve(index),
      quotations: () => Promise.resolve(index),
    };
    for (const query of QUERIES) {
      let last: Answer | undefined;
      for await (const answer of answersTo(queryOf(new URLSearchParams(query)), indexes))
        last = answer;
      if (last !== undefined) all.push(last);
    }
  } catch (error) {
    all.push(failureOf(error));
  } finally {
    server.close();
  }
  return all;
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  // A program that is changed does what it is changed to; and texts are shown out of our own files.
  .filter((file) => !/pagefind\.js$|\.pf_fragment$/.test(file))
  .toSorted();
/** Every file is damaged in one way, and files of each kind in each. */
const filesFor = (damage: string) => {
  const first = DAMAGES.findIndex(([name]) => name === damage);
  return files.filter((_, at) => at % DAMAGES.length === first);
};
const whole = await answers();
const random = randomFrom(18);

const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  const at = Math.floor(random() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return copy;
};
const DAMAGES: readonly (readonly [string, (bytes: Buffer) => Buffer | undefined])[] = [
  ['is not there', () => undefined],
  ['is cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['is a page that says something else', () => Buffer.from('<!doctype html><p>Not found')],
  ['has another bit', flipped],
];

/** What came of each query with a file as it is not to be. */
async function answersWith(file: string, bytes: Buffer | undefined) {
  const before = readFileSync(file);
  try {
    if (bytes === undefined) rmSync(file);
    else writeFileSync(file, bytes);
    return await answers();
  } finally {
    writeFileSync(file, before);
  }
}

test.each(DAMAGES)(
  'where a file of the index %s, an answer is the true one or none',
  async (damage, change) => {
    expect(whole).toHaveLength(QUERIES.length);
    let failed = 0;
    for (const file of filesFor(damage)) {
      const came = await answersWith(file, change(readFileSync(file)));
      const last = came.at(-1);
      const isTold = typeof last === 'string';
      if (isTold) failed += 1;
      const shown = isTold ? came.slice(0, -1) : came;
      expect({ file, shown }).toEqual({ file, shown: whole.slice(0, shown.length) });
      expect(isTold || shown.length === whole.length).toBe(true);
    }
    expect(failed).toBeGreaterThan(filesFor(damage).length / 2);
  },
);

test('an index that another program wrote is not taken for damaged', async () => {
  const file = folder + DIRECTORY;
  const directory = JSON.parse(readFileSync(file, 'utf8')) as Directory;
  const other = { ...directory, form: FORM + 1 };
  const bytes = Buffer.from(JSON.stringify({ ...other, seal: sealOf(other) }));
  expect(await answersWith(file, bytes)).toEqual(['other-edition']);
});
