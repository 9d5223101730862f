import { expect, test } from 'vitest';
import { chunksFor } from './foresee.ts';

const TABLE = [
  ['a', 'en_1'],
  ['cat', 'en_2'],
  ['soften', 'en_3'],
] as const;

test.each([
  [['Cartels'], ['en_1']],
  [['fentanyl', 'México'], ['en_2']],
  [
    ['sovereignty', 'bloc'],
    ['en_3', 'en_1'],
  ],
  [['“soft”'], ['en_2']],
  [['2025'], []],
])('the parts with %j are %j', (words, parts) => {
  expect(chunksFor(words, TABLE)).toEqual(parts);
});
