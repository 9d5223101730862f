import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Nicolás Maduro', 'Nicolas Maduro'],
  ['‘El Chapo’ “x”', '\'El Chapo\' "x"'],
  ['Mexico\u2011US\u00a0ties', 'Mexico-US ties'],
  ['İstanbul', 'Istanbul'],
  ['Å', 'A'],
  ['한국', '한국'],
])('%s is the same as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('an offset in folded text is the offset in the text, in lower case as well', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(text).toLowerCase()).toHaveLength(text.length);
    }),
    { numRuns: 2000 },
  );
});
