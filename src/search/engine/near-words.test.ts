import { expect, test } from 'vitest';
import { nearWords } from './near-words.ts';

const KNOWN = [
  ['cartel', 40],
  ['cartels', 38],
  ['schumer', 3],
  ['sovereignty', 9],
  ['fire', 5],
  ['fine', 2],
] as const;

test.each([
  ['shumer', ['schumer']],
  ['soveriegnty', ['sovereignty']],
  ['carrtel', ['cartel', 'cartels']],
  ['fir', ['fire']],
  ['fxne', ['fine']],
  ['xylophone', []],
])('the nearest words to %j are %j', (word, near) => {
  expect(nearWords(word, KNOWN)).toEqual(near);
});
