import { expect, test } from 'vitest';
import { indexRows } from './term-index.ts';
import { termPages } from './terms.ts';

test('the index of topics has each once, below the one that it is part of', () => {
  const rows = indexRows('topics');
  expect(rows).toHaveLength(termPages('topics').length);
  const place = (id: string) => rows.findIndex(({ term }) => term.id === id);
  const tariffs = rows[place('tariffs')];
  expect([tariffs?.under?.id, tariffs?.depth]).toEqual(['international-trade', 1]);
  expect(place('tariffs')).toBeGreaterThan(place('international-trade'));
  expect(tariffs?.initial).toBe('I');
  const roots = rows.filter(({ depth }) => depth === 0).map(({ term }) => term.label);
  expect(roots).toEqual(roots.toSorted());
});

test('the index of people says of each how much there is, and when the last was', () => {
  const row = indexRows('people').find(({ term }) => term.id === 'claudia-sheinbaum');
  expect(row).toMatchObject({ articles: 5, quotations: 10, last: '13 January 2026', depth: 0 });
});
