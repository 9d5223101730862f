import { expect, test } from 'vitest';
import { tempContent } from './fixtures/temp-content.ts';
import { ingestContent } from './ingest-content.ts';
import { readArchive } from './read-archive.ts';

const ONE = 'articles/first-storm-of-the-year';
const TWO = 'articles/second-storm-of-the-year';

function ingested() {
  const temp = tempContent();
  temp.write('archive.yaml', 'name: Storms\n');
  ingestContent(temp.content);
  const shown = () => {
    const { articles, leftOut } = readArchive(temp.content);
    return [articles.map(({ slug }) => slug), leftOut.map(({ what }) => what)];
  };
  return { ...temp, shown };
}

test.each([
  ['an entry cut in half', `${ONE}.md`, /is not as ingest wrote it/],
  ['a damaged reading', `${ONE}.reading.json`, /is not as ingest wrote it/],
  ['a changed capture', 'captures/one.txt', /is not of the capture one\.txt as it is now/],
])('with %s an article is left out, and the others are read', (_, name, why) => {
  const { read, write, shown } = ingested();
  write(name, read(name).slice(0, -9));
  expect(shown()).toEqual([['second-storm-of-the-year'], [expect.stringMatching(why)]]);
});

test('an article that ingest did not write is left out', () => {
  const { read, write, shown } = ingested();
  for (const end of ['.md', '.reading.json']) write(`articles/other${end}`, read(`${ONE}${end}`));
  expect(shown()).toEqual([
    ['first-storm-of-the-year', 'second-storm-of-the-year'],
    ['is none that ingest wrote: articles/SHA256SUMS does not name it.'],
  ]);
});

test('where no article is as ingest wrote it there is no archive to show', () => {
  const { write, content } = ingested();
  write(`${ONE}.md`, '');
  write(`${TWO}.md`, '');
  expect(() => readArchive(content)).toThrow(/first-storm.*not as ingest wrote it[^]*second-storm/);
});
