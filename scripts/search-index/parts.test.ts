import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsFor } from '../../src/search/parts.ts';
import { partsOf } from './parts.ts';
import type { IndexWord } from './read-pagefind.ts';

function wordWith(stem: string, records: number): IndexWord {
  return [stem, Array.from({ length: records }, () => [1, [-25, 1], []] as const), []];
}

const stems = fc
  .uniqueArray(fc.stringMatching(/^[a-cд]{1,5}$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.toSorted());
const index = stems.chain((words) =>
  fc.tuple(...words.map((stem) => fc.nat(3000).map((records) => wordWith(stem, records)))),
);

test('every word is in one part, in its order, and is looked for there', () => {
  fc.assert(
    fc.property(index, (words) => {
      const parts = partsOf(words);
      expect(parts.flatMap((part) => part.words)).toEqual(words);
      const froms = parts.map(({ from }) => from);
      for (const [at, part] of parts.entries()) {
        for (const [stem] of part.words) expect(partsFor([stem], { parts: froms })).toContain(at);
      }
    }),
    { numRuns: 30 },
  );
});

test('a word of many records is a part of its own, found by its beginning too', () => {
  const words = [
    wordWith('sale', 3),
    wordWith('tarif', 4000),
    wordWith('to', 2),
    wordWith('tr', 2),
  ];
  const parts = partsOf(words);
  expect(parts.map(({ from, words }) => [from, words.map(([stem]) => stem)])).toEqual([
    ['', ['sale']],
    ['t', ['tarif']],
    ['to', ['to', 'tr']],
  ]);
});

test('of no words there are no parts', () => {
  expect(partsOf([])).toEqual([]);
});
