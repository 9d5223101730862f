import { expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { exportedCitations } from './all-citations.ts';

const texts = exportedCitations().flatMap(({ files }) =>
  files.map((file) => file.content()).filter((content) => typeof content === 'string'),
);

test('each format has every article once, by an id of its own, the newest first', () => {
  const slugs = articlesNewestFirst().map(({ slug }) => slug);
  const ids = texts.map((text) =>
    [...text.matchAll(/^(?:@\w+\{|ID {2}- |[[]?\{"id":")([^",\r]+)/gm)].map(([, id]) => id),
  );
  expect(ids).toEqual([slugs, slugs, slugs]);
});

test('the size that is told of a file is its own', () => {
  const sizes = exportedCitations().flatMap(({ files }) => files.map((file) => file.bytes()));
  expect(sizes).toEqual(texts.map((text) => Buffer.byteLength(text)));
});
