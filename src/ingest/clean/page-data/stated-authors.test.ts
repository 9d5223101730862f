import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language/languages.ts';
import { lineReader } from '../line-reader.ts';
import { statedAuthors } from './stated-authors.ts';

const reader = lineReader(LANGUAGES);
const site = new Set(['the harbour post']);
const authorsOf = (value: string) => statedAuthors(value, site, reader).map((one) => one.value);

describe('the authors that page data names', () => {
  test.each([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz and Luis Soto', ['Ana Ruiz', 'Luis Soto']],
    ['Ana Ruiz, Luis Soto', ['Ana Ruiz', 'Luis Soto']],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
  ])('are persons: %s', (value, authors) => {
    expect(authorsOf(value)).toEqual(authors);
  });

  test.each([
    ['https://www.facebook.com/anaruiz', 'an address'],
    ['@anaruiz', 'an account'],
    ['ana.ruiz@paper.example', 'an address of mail'],
    ['/authors/ana-ruiz', 'a path'],
    ['The Harbour Post', 'the site itself'],
    ['THE HARBOUR POST', 'the site itself, in capitals'],
    ['admin', 'an account'],
    ['Redaktion', 'a desk'],
    ['', 'nobody'],
  ])('are none where it names %s, %s', (value) => {
    expect(authorsOf(value)).toEqual([]);
  });
});
