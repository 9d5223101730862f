import { expect, test } from 'vitest';
import { count } from './count.ts';

test('one article is one article, and two are articles', () => {
  expect([0, 1, 2, 1200].map((number) => count(number, 'article'))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
    '1,200 articles',
  ]);
});
