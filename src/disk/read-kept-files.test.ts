import { expect, test } from 'vitest';
import { readArchive } from './read-archive.ts';
import { readKeptFiles } from './read-kept-files.ts';

test('of articles that are left out, no file is read', () => {
  const { articles } = readArchive('content');
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('no article');
  const paths = [...readKeptFiles('content', others).keys()];
  expect(paths.filter((path) => path.includes(first.slug))).toEqual([]);
  expect(paths).toHaveLength(others.length * 4);
});
