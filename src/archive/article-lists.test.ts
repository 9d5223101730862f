import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlePages, firstPages, yearsOn } from './article-lists.ts';
import { invented } from './fixtures/invented.ts';

const dates = fc.constantFrom(
  null,
  '2024-03-01',
  '2024',
  '[2025-05-03..]',
  '[..2023-05]',
  '199X',
  '20XX',
);

test('every article stands on one page, whatever is known of it, fifty to a page', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 120 }), (all) => {
      const articles = all.map((date, at) => invented({ slug: `a-${String(at)}`, date }));
      const pages = articlePages(articles);
      const listed = pages.flatMap((page) => yearsOn(page).flatMap((year) => year.articles));
      expect(new Set(listed)).toEqual(new Set(articles));
      expect(listed).toHaveLength(articles.length);
      expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(50);
    }),
    { numRuns: 50 },
  );
});

test('years stand newest first, and what has none at the end', () => {
  const of = (date: string | null) => invented({ slug: date ?? 'none', date });
  const pages = articlePages([of(null), of('20XX'), of('2023-05-03'), of('2025-02-05')]);
  expect([...firstPages(pages)]).toEqual([
    ['2025', 1],
    ['2023', 1],
    [undefined, 1],
  ]);
});
