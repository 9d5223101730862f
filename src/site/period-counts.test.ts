import { expect, test } from 'vitest';
import { countWords } from './period-counts.ts';

test.each([
  [{ sure: 2, rough: 2, events: 3 }, '2 articles, 2 more dated only roughly; 3 events in the news'],
  [{ sure: 0, rough: 1, events: 0 }, '1 article dated only roughly'],
  [{ sure: 0, rough: 0, events: 1 }, '1 event in the news'],
  [{ sure: 1, rough: 0, events: 0 }, '1 article'],
  [{ sure: 0, rough: 0, events: 0 }, 'Nothing dated'],
])('%j is said as: %s', (counts, words) => {
  expect(countWords(counts)).toBe(words);
});
