import { expect, test } from 'vitest';
import { count, surelyAndPerhaps } from './count.ts';

test('one article is one article, and two are articles', () => {
  expect([0, 1, 2, 1200].map((number) => count(number, 'article'))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
    '1,200 articles',
  ]);
});

test('what is uncertain is counted apart', () => {
  expect(surelyAndPerhaps(2, 0)).toBe('2');
  expect(surelyAndPerhaps(2, 1)).toBe('2 + 1 perhaps');
  expect(surelyAndPerhaps(0, 1)).toBe('1 perhaps');
});
