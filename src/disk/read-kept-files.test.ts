import { expect, test } from 'vitest';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readArchive } from './read-archive.ts';
import { readKeptFiles } from './read-kept-files.ts';

test('of articles that are left out, no file is read', () => {
  const { articles } = readArchive(TEST_ARCHIVE);
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('no article');
  const paths = [...readKeptFiles(TEST_ARCHIVE, others).keys()];
  expect(paths.filter((path) => path.includes(first.slug))).toEqual([]);
  expect(paths).toHaveLength(others.length * 4);
});
