import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOf } from '../domain/belonging.ts';
import { edtfDates } from '../domain/fixtures/edtf-dates.ts';
import { firstDay, isDay, lastDay, parentOf } from '../domain/period.ts';
import { coverageByMonth } from './coverage-by-month.ts';
import { invented } from './fixtures/invented.ts';
import { browseByDate, dateRow } from './periods.ts';

const dates = fc.array(edtfDates, { minLength: 1, maxLength: 4 });
const articlesOf = (some: readonly string[]) =>
  some.map((date, at) => invented({ slug: `article-${String(at)}`, date }));

test('every link that is made of a date leads to a page that is built', () => {
  fc.assert(
    fc.property(dates, (some) => {
      const articles = articlesOf(some);
      const pages = browseByDate(articles.map(dateRow));
      const built = new Set(pages.map(({ period }) => period));
      const links = [
        ...some.map(periodOf),
        ...pages.flatMap(({ period, previous, next, parts }) => [
          ...[parentOf(period), previous, next],
          ...parts.map((part) => part.period),
        ]),
        ...coverageByMonth(articles).map(({ month }) => month),
      ];
      for (const link of links) if (link !== undefined) expect(built).toContain(link);
    }),
  );
});

test('every page of a date is of a year, a month or a day that the calendar has', () => {
  fc.assert(
    fc.property(dates, (some) => {
      for (const { period, sure, perhaps } of browseByDate(articlesOf(some).map(dateRow))) {
        expect(period).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
        expect(isDay(firstDay(period)) && isDay(lastDay(period))).toBe(true);
        expect(sure.length + perhaps.length).toBeGreaterThan(0);
      }
    }),
  );
});

test.each([
  ['2024-21', '2024'],
  ['2024-24', '2024'],
  ['2024-03?', '2024-03'],
  ['2024-XX-05', '2024'],
  ['202X', undefined],
])('%s leads to %s', (date, period) => {
  expect(periodOf(date)).toBe(period);
});
