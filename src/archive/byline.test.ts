import { expect, test } from 'vitest';
import { bylineOf } from './byline.ts';
import { invented } from './fixtures/invented.ts';

const lineOf = (record: object) => {
  const article = invented({ date: null });
  return bylineOf({ ...article, record: { ...article.record, ...record } })
    .map((part) => part.map(({ lead, label }) => lead + label).join(''))
    .join(' · ');
};

test('the line says who wrote it, all of them', () => {
  expect(lineOf({ authors: ['Ann Lee', 'Bob Ray'], date: '2025-02-05' })).toBe(
    'By Ann Lee, Bob Ray · Outlet not known · 5 February 2025',
  );
});

test('that no outlet or date is known is said, that no author is says nothing', () => {
  expect(lineOf({})).toBe('Outlet not known · Date not known');
});
