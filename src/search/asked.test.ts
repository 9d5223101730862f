import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked, rankingWords } from './asked.ts';

const NOTHING = { words: [], phrases: [], notWords: [], notPhrases: [] };

describe('what a reader typed', () => {
  test.each([
    ['drug cartels', { words: ['drug', 'cartels'] }],
    ['"not for sale" Trump', { words: ['Trump'], phrases: ['not for sale'] }],
    ['“not for sale”', { phrases: ['not for sale'] }],
    ['«no está en venta» „drug lord“', { phrases: ['no está en venta', 'drug lord'] }],
    ['fentanyl -tariff', { words: ['fentanyl'], notWords: ['tariff'] }],
    ['Trump -"drug cartels"', { words: ['Trump'], notPhrases: ['drug cartels'] }],
    ['US-Mexico narco-state', { words: ['US-Mexico', 'narco-state'] }],
    ['– — & ! ""', {}],
    ['cartels "drug tra', { words: ['cartels', 'drug', 'tra'] }],
    ['Trump Trump', { words: ['Trump'] }],
    ['', {}],
  ])('%j is read', (typed, asked) => {
    expect(readAsked(typed)).toEqual({ ...NOTHING, ...asked });
  });

  test.each([
    ['cartels "Los Chapitos — the faction"', ['cartels', 'Chapitos', 'faction']],
    ['"us and us"', ['us', 'and']],
    ['in "not for sale" -bad', ['in', 'sale']],
  ])(
    '%j is ranked by %j: by short words of a phrase only where it has no others',
    (typed, words) => {
      expect(rankingWords(readAsked(typed))).toEqual(words);
    },
  );

  test('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { words, phrases } = readAsked(typed);
        expect([...words, ...phrases].every((part) => /[\p{L}\p{N}]/u.test(part))).toBe(true);
      }),
    );
  });
});
