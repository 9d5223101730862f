import { expect, test } from 'vitest';
import { needsNewPage, wordsOfFailure } from './words-of-failure.ts';

test('what is wrong is told in words, and offline that alone', () => {
  expect(wordsOfFailure('missing', true)).toContain('has not been made yet');
  expect(wordsOfFailure('damaged', true)).toContain('only a part of it');
  for (const failure of ['missing', 'damaged', 'other-edition', 'no-answer'] as const) {
    expect(wordsOfFailure(failure, false)).toMatch(/^You are offline/);
  }
});

test('a page of another edition than the files is to be loaded again, not asked again', () => {
  expect(needsNewPage('other-edition', true)).toBe(true);
  expect(needsNewPage('damaged', true)).toBe(false);
  expect(needsNewPage('other-edition', false)).toBe(false);
});
