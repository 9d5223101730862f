import { expect, test } from 'vitest';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readArchive, readReadingOf } from '../disk/read-archive.ts';
import { readingOf } from './reading-of.ts';

test('an article’s words, quoted again, are the quotes that its reading has', () => {
  for (const article of readArchive(TEST_ARCHIVE).articles) {
    const reading = readReadingOf(TEST_ARCHIVE, article.slug);
    expect(readingOf(article)).toEqual({ ...reading, toldDropped: [] });
  }
});
