import { expect, test } from 'vitest';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readArchive } from './read-archive.ts';
import { keptFilesOf } from './read-kept-files.ts';

test('of an article are kept its capture, what is known of it, its entry and its reading', () => {
  const article = readArchive(TEST_ARCHIVE).articles.find(
    ({ capture }) => capture.file === '000_ab51f6c40c0054e3.txt',
  );
  if (article === undefined) throw new Error('no article');
  expect(keptFilesOf(TEST_ARCHIVE, article)).toEqual([
    'captures/000_ab51f6c40c0054e3.txt',
    'captures/000_ab51f6c40c0054e3.yaml',
    `articles/${article.slug}.md`,
    `articles/${article.slug}.reading.json`,
  ]);
});
