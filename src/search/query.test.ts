import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LETTERS, MOST_VALUES } from './bounds.ts';
import {
  addressOf,
  asksNothing,
  eachField,
  FIELDS,
  type Query,
  queryOf,
  SORTS,
  TABS,
  withChoice,
  withoutLimits,
} from './query.ts';

const read = (text: string) => queryOf(new URLSearchParams(text));
const address = (query: Query) =>
  new URL(addressOf(query), 'http://archive.example/search/').searchParams;

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/);
const choice = fc
  .tuple(fc.uniqueArray(id), fc.uniqueArray(id))
  .map(([only, not]) => ({ only: only.filter((one) => !not.includes(one)), not }));
const period = fc.constantFrom('', '2025', '2025-05', '2025-05-28');
const typed = fc
  .tuple(fc.string({ unit: 'grapheme' }), fc.boolean())
  .map(([text, asTyped]) => ({ words: text.trim(), asTyped: asTyped && text.trim() !== '' }));
const others = fc.record({
  tab: fc.constantFrom(...TABS),
  choices: fc.record(eachField(() => choice)),
  from: period,
  to: period,
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 999 }),
});
const queries: fc.Arbitrary<Query> = fc
  .tuple(typed, others)
  .map(([words, rest]) => ({ ...words, ...rest, isCut: false }));

describe('a query', () => {
  test('comes back whole from the address it was written to', () => {
    fc.assert(
      fc.property(queries, (query) => {
        fc.pre(query.choices.kind.only.every((kind) => kind !== 'quotation' && kind !== 'article'));
        expect(queryOf(address(query))).toEqual(query);
      }),
    );
  });

  test('asks for no more than a search looks at, and says so', () => {
    const long = read(`q=${'word '.repeat(300)}`);
    expect(long.words.length).toBeLessThanOrEqual(MOST_LETTERS);
    expect(long.words).toMatch(/^(?:word )+word$/);
    expect(long.isCut).toBe(true);
    expect(read(`q=${'x'.repeat(MOST_LETTERS + 1)}`).words).toHaveLength(MOST_LETTERS);
    expect(read(`q=${'😀'.repeat(MOST_LETTERS)}`).words.isWellFormed()).toBe(true);
    expect(read(`q=${'x'.repeat(MOST_LETTERS)}  `).isCut).toBe(false);
    const many = read(Array.from({ length: 90 }, (_, at) => `topic=t${String(at)}`).join('&'));
    expect([many.choices.topic.only.length, many.isCut]).toEqual([MOST_VALUES, true]);
  });

  test('takes from the address only what it knows', () => {
    const query = read('q=+x+&page=0&sort=best&from=2025-13&to=2025-05-1&tab=photos&colour=red');
    expect(query).toEqual({ ...read(''), words: 'x' });
  });

  test('without words and filters asks nothing, and needs no parameters', () => {
    expect(asksNothing(read('q=+&sort=newest'))).toBe(true);
    expect(addressOf(read(''))).toBe('.');
    expect(asksNothing(read('topic=-tariffs'))).toBe(false);
    expect(asksNothing(read('to=2025'))).toBe(false);
  });

  test('looks for quotations where it asks for a speaker or a kind, unless it says otherwise', () => {
    expect(read('q=x&topic=tariffs').tab).toBe('articles');
    expect(read('speaker=chuck-schumer').tab).toBe('quotations');
    expect(read('kind=-partial').tab).toBe('quotations');
    expect(read('speaker=chuck-schumer&tab=articles').tab).toBe('articles');
  });

  test('is understood in the addresses that search had before', () => {
    expect(read('q=territory&kind=quotation&speaker=Claudia+Sheinbaum')).toEqual(
      read('q=territory&speaker=claudia-sheinbaum'),
    );
    expect(read('topic=Drug+cartels&year=2025')).toEqual(
      read('topic=drug-cartels&from=2025&to=2025'),
    );
  });

  test('has a value on one side only, and is back on its first page when that changes', () => {
    const only = withChoice(read('q=x&page=3'), 'topic', 'tariffs', 'only');
    expect(only.page).toBe(1);
    expect(only.choices.topic).toEqual({ only: ['tariffs'], not: [] });
    const not = withChoice(only, 'topic', 'tariffs', 'not');
    expect(not.choices.topic).toEqual({ only: [], not: ['tariffs'] });
    expect(withChoice(not, 'topic', 'tariffs', undefined).choices).toEqual(read('').choices);
  });

  test('loses its filters and keeps its words, its order and its kind', () => {
    const limited = read('q=x&tab=quotations&topic=a&outlet=-b&from=2025&sort=oldest&page=2');
    expect(withoutLimits(limited)).toEqual(read('q=x&tab=quotations&sort=oldest'));
    expect(FIELDS.every((field) => withoutLimits(limited).choices[field].only.length === 0)).toBe(
      true,
    );
  });
});
