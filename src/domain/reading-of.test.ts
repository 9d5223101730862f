import { expect, test } from 'vitest';
import { readArchive, readReadingOf } from '../disk/read-archive.ts';
import { readingOf } from './reading-of.ts';

test('an article’s words, quoted again, are the quotes that its reading has', () => {
  for (const article of readArchive('content').articles) {
    const reading = readReadingOf('content', article.slug);
    expect(readingOf(article)).toEqual({ ...reading, toldDropped: [] });
  }
});
