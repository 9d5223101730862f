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
    ['Cár', ['care', 'cart']],
    ['care', []],
    ['cartel', []],
    ['', []],
  ])('beyond its own, of words that begin with %j, are those from %j', (beginning, froms) => {
    expect(partsBeyond(beginning, { parts: ['', 'care', 'cart', 'd'] })).toEqual(froms);
  });

  test('are one for each word, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(partsFor([word], directory)).toHaveLength(1);
      }),
    );
  });
});
