import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, FILTERS, isEmpty, pagefindWords, queryOf } from './query.ts';

describe('a query', () => {
  test('comes back from the address it was written to', () => {
    const query = fc.record({
      words: fc.string().map((words) => words.trim()),
      kind: fc.constant('quotation' as const),
      filters: fc.dictionary(fc.constantFrom(...FILTERS), fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const { words, kind, filters } = queryOf(
          new URL(addressOf(asked), 'http://archive.example/search/').searchParams,
        );
        expect({ words, kind, filters }).toEqual({ ...asked, filters: { ...asked.filters } });
      }),
    );
  });

  test('takes nothing else from the address', () => {
    expect(queryOf(new URLSearchParams('q=x&page=2&topic=Tariffs&outlet='))).toEqual({
      words: 'x',
      kind: 'article',
      filters: { topic: 'Tariffs' },
    });
  });

  test('is empty without words and filters, and then has no parameters', () => {
    const nothing = queryOf(new URLSearchParams('q=+'));
    expect(isEmpty(nothing)).toBe(true);
    expect(addressOf(nothing)).toBe('.');
    expect(isEmpty(queryOf(new URLSearchParams('year=2025')))).toBe(false);
  });

  test('looks for articles unless it asks for quotations or for a speaker', () => {
    const kind = (address: string) => queryOf(new URLSearchParams(address)).kind;
    expect(kind('q=x&topic=Tariffs')).toBe('article');
    expect(kind('q=x&kind=quotation')).toBe('quotation');
    expect(kind('speaker=Chuck+Schumer')).toBe('quotation');
  });

  test('asks for a phrase in straight quotation marks, however it was typed', () => {
    expect(pagefindWords({ words: '“drug cartels”', kind: 'article', filters: {} })).toBe(
      '"drug cartels"',
    );
    expect(pagefindWords({ words: '', kind: 'article', filters: { year: '2025' } })).toBeNull();
  });
});
