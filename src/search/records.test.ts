import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './engine/texts.ts';
import { indexable } from './records.ts';

test('a text has as many words in the index as it has tokens, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = indexable(text)
        .split(' ')
        .filter((word) => word !== '');
      expect(words).toHaveLength(tokensOf(text).length);
    }),
  );
});

test.each([
  ['a  b\n\tc\u00a0d', 'a b c d'],
  ['___PAGEFIND_ANCHOR___ snake_case', '...PAGEFIND.ANCHOR... snake.case'],
  ['zero\u200bwidth', 'zero.width'],
  ['trouble—first … US–Mexico', 'trouble-first - US-Mexico'],
])('%j is %j to the index', (text, words) => {
  expect(indexable(text)).toBe(words);
});
