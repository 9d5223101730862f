import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partFile, partsOf } from './parts.ts';

interface Item {
  readonly bytes: number;
  readonly date: string | null;
}
const parts = (items: readonly Item[]) =>
  partsOf(items, { bytes: (item) => item.bytes, date: (item) => item.date });
const MB = 1_000_000;

test('what is no more than 20 MB stays whole, under the name it always had', () => {
  const [whole, ...more] = parts([
    { bytes: 12 * MB, date: '1987-03-18' },
    { bytes: 8 * MB, date: null },
  ]);
  expect(more).toEqual([]);
  expect(partFile('articles', whole ?? { name: 'none' }, 'csv')).toBe('articles.csv');
  expect(parts([])).toEqual([{ name: undefined, items: [], bytes: 0 }]);
});

test('what is more is divided by the year in which a date begins, what has none apart', () => {
  const dates = [
    '1988',
    '1987-12-31/1988-01-05',
    '1987-03',
    '[..1986-02-01]',
    '1986?',
    '19XX',
    null,
  ];
  const items = dates.map((date) => ({ bytes: 4 * MB, date }));
  expect(parts(items).map(({ name, items: { length } }) => [name, length])).toEqual([
    ['1988', 1],
    ['1987', 2],
    ['1986', 2],
    ['undated', 2],
  ]);
});

test('a year that no host would take in one file is divided too', () => {
  const items = Array.from({ length: 10 }, () => ({ bytes: 7 * MB, date: '1987' }));
  const names = parts(items).map((part) => partFile('articles', part, 'jsonl'));
  expect(names).toEqual([1, 2, 3, 4].map((at) => `articles-1987-${String(at)}.jsonl`));
});

test('every item is in one part, in its order, and no part is too large that could be smaller', () => {
  const date = fc.option(fc.constantFrom('1987', '1988-02', '[1989-01-01..]'));
  const item = fc.record({ bytes: fc.nat({ max: 30 * MB }), date });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const divided = parts(items);
      const names = divided.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const byYear = Map.groupBy(items, ({ date }) => date);
      if (divided.length > 1) {
        expect(divided.flatMap((part) => part.items)).toEqual([...byYear.values()].flat());
      }
      for (const { items: some, bytes } of divided) {
        expect(bytes).toBe(some.reduce((sum, one) => sum + one.bytes, 0));
        expect(some.length < 2 || bytes <= 24 * MB).toBe(true);
      }
    }),
  );
});
