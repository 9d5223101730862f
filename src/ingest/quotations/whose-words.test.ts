import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { knowNames } from './speaker/known-terms.ts';

const nobody = knowNames({ people: [], organisations: [] });

/** The speakers of a text, in order; null where none is known. */
function speakers(text: string) {
  return quotesInText(text, nobody, language).map(({ speaker }) => speaker);
}

describe('a title without a full stop', () => {
  test.each([
    ['Ms Holm met Mr Ray. Mr Ray left. “It is dry,” she said.', 'Holm'],
    ['“It is dry,” said Mr Ray.', 'Ray'],
    ['“It is dry,” said Det Supt Ann Lee.', 'Ann Lee'],
    ['“It is dry,” said Det. Supt. Ann Lee.', 'Ann Lee'],
  ])('is no part of a name, and tells a gender: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
