import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, phraseIn, wordsOf } from './words.ts';

describe('words', () => {
  test('are runs of letters and digits, small and without accents', () => {
    expect(wordsOf('Trump’s U.S.–Mexico plan: Nicolás, 50%').map(({ plain }) => plain)).toEqual(
      'trump s u s mexico plan nicolas 50'.split(' '),
    );
  });

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) {
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
        }
      }),
    );
  });
});

describe('a phrase', () => {
  const TEXT =
    'No, President Trump. Sovereignty isn’t for sale: Andrés Manuel López Obrador knows.';

  test.each([
    ['no president trump', 'No, President Trump'],
    ["isn't for sale", 'isn’t for sale'],
    ['MANUEL LOPEZ', 'Manuel López'],
    ['trump sovereignty', 'Trump. Sovereignty'],
  ])('%j is found as %j', (phrase, found) => {
    const spans = phraseIn(TEXT, phrase).map(({ start, end }) => TEXT.slice(start, end));
    expect(spans).toEqual([found]);
  });

  test.each(['sales', 'for sal', 'sale for', 'president sovereignty', 'not for sale'])(
    '%j is not found: inflected, cut, turned round or with words between',
    (phrase) => {
      expect(phraseIn(TEXT, phrase)).toEqual([]);
    },
  );
});

test('words are alike by the start they share', () => {
  expect(likeness('tariff', 'tariffs')).toBeGreaterThan(0.8);
  expect(likeness('x', 'xylophone')).toBeLessThan(0.2);
  expect(likeness('', '')).toBe(0);
});
