import { expect, test } from 'vitest';
import { articlesNewestFirst } from './articles.ts';
import { neighboursOf } from './neighbours.ts';

test('an article is followed by what follows it in time, and the newest and the oldest by nothing', () => {
  const all = articlesNewestFirst();
  expect(all.map((article) => neighboursOf(article).later)).toEqual([
    undefined,
    ...all.slice(0, -1),
  ]);
  expect(all.map((article) => neighboursOf(article).earlier)).toEqual([...all.slice(1), undefined]);
});
