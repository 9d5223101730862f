import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsFor } from './parts.ts';

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

  test('are one for each word, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(partsFor([word], directory)).toHaveLength(1);
      }),
    );
  });
});
