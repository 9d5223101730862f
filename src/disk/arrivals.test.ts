import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { utcDay } from './arrivals.ts';
import { captureOf, tempContent } from './fixtures/temp-content.ts';
import { ingestContent } from './ingest-content.ts';

const ONE = 'articles/first-storm-of-the-year.md';
const THREE = 'articles/third-storm-of-the-year.md';

/** An archive that was begun on a day of January. */
function begun() {
  const temp = tempContent();
  const ingestOn = (added: string) => ingestContent(temp.content, { added });
  ingestOn('2026-01-31');
  return { ...temp, ingestOn, list: () => temp.read('captures/ADDED') };
}

test('the day of an article is that of its first ingest, and no later one changes a byte', () => {
  const { ingestOn, write, read, list } = begun();
  expect(list()).toBe('2026-01-31  one.txt\n2026-01-31  two.txt\n');
  expect(ingestOn('2026-05-01')).toMatchObject({ written: [], problems: [] });
  write('captures/three.txt', captureOf('Third storm of the year'));
  ingestOn('2026-05-02');
  expect(list()).toBe('2026-01-31  one.txt\n2026-05-02  three.txt\n2026-01-31  two.txt\n');
  expect(read(ONE)).toContain('\nadded: "2026-01-31"\n');
  expect(read(THREE)).toContain('\nadded: "2026-05-02"\n');
});

test('an article whose capture was renamed, or put back, keeps its day', () => {
  const { content, ingestOn, list } = begun();
  renameSync(`${content}/captures/one.txt`, `${content}/captures/uno.txt`);
  ingestOn('2026-05-01');
  expect(list()).toBe('2026-01-31  two.txt\n2026-01-31  uno.txt\n');
  rmSync(`${content}/captures/uno.txt`);
  ingestOn('2026-05-02');
  expect(list()).toContain('2026-01-31  uno.txt\n');
});

test('a day that a curator corrects in the list is that of the article', () => {
  const { ingestOn, write, read, list } = begun();
  write('captures/ADDED', list().replace('2026-01-31  one', '2014-05-01  one'));
  expect(ingestOn('2026-05-01').written).toEqual([ONE]);
  expect(read(ONE)).toContain('\nadded: "2014-05-01"\n');
});

test('where the list is lost entries say the day, unless another is asked for', () => {
  const { content, ingestOn, read, list } = begun();
  rmSync(`${content}/captures/ADDED`);
  expect(ingestContent(content).written).toEqual(['captures/ADDED']);
  expect(list()).toBe('2026-01-31  one.txt\n2026-01-31  two.txt\n');
  rmSync(`${content}/captures/ADDED`);
  ingestOn('2014-05-01');
  expect(read(ONE)).toContain('\nadded: "2014-05-01"\n');
});

test('with a line that is none nothing is written: the day would be another', () => {
  const { ingestOn, write } = begun();
  write('captures/ADDED', '2026-01-31  one.txt\n2026-01-31  tw');
  const { written, problems } = ingestOn('2026-05-01');
  expect(written).toEqual([]);
  expect(problems).toMatchObject([{ line: 2, what: 'does not end: it may be torn off.' }]);
});

test('where the list cannot be written no article says a day that stands in no list', () => {
  const { content } = tempContent();
  mkdirSync(`${content}/captures/ADDED.unfinished`);
  const { problems, written } = ingestContent(content, { added: '2026-01-31' });
  expect(problems).toMatchObject([{ file: `${content}/captures/ADDED` }]);
  expect(written).toEqual([]);
  expect(existsSync(`${content}/articles`)).toBe(false);
});

test('a day is that of UTC, wherever a machine stands', () => {
  expect(utcDay(new Date('2026-12-05T23:30:00-05:00'))).toBe('2026-12-06');
});
