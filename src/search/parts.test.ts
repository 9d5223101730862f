import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsBeyond, partsFor } from './parts.ts';

describe('the parts for words', () => {
  const directory = { parts: ['', 'mex'] };

  test.each([
    [['cartels'], [0]],
    [['México,', 'Sheinbaum'], [1]],
    [
      ['mexico', '“cartels”'],
      [1, 0],
    ],
    [[], []],
  ])('%j are %j', (words, parts) => {
    expect(partsFor(words, directory)).toEqual(parts);
  });

  test.each([
    ['Cár', [1, 2]],
    ['cars', [1, 2]],
    ['cartel', []],
    ['', []],
  ])('that have words which begin as %j does, or its stem, are %j', (beginning, further) => {
    expect(partsBeyond(beginning, { parts: ['', 'care', 'cart', 'd'] })).toEqual(further);
  });

  test.each([
    ['cartels', ['', 'cartelr']],
    ['country', ['', 'countrr']],
    ['fighting', ['', 'fighti']],
  ])('%s are its own and that of its stem, where %j begin them', (word, parts) => {
    expect(partsFor([word], { parts }).toSorted()).toEqual([0, 1]);
  });

  test('are some for each word, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(partsFor([word], directory).length).toBeGreaterThan(0);
      }),
    );
  });
});
