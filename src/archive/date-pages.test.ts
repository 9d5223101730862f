import fc from 'fast-check';
import { expect, test } from 'vitest';
import { belongs, periodOf } from '../domain/belonging.ts';
import { edtfDates } from '../domain/fixtures/edtf-dates.ts';
import { firstDay, isDay, lastDay, parentOf } from '../domain/period.ts';
import { countByMonth } from './count-by-month.ts';
import { coverageByMonth } from './coverage-by-month.ts';
import { invented } from './fixtures/invented.ts';
import { browseByDate, dateRow } from './periods.ts';
import { allTold, periodsToldOf, type Told } from './told.ts';

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
        expect(sure.length + perhaps).toBeGreaterThan(0);
      }
    }),
  );
});

test('what is surely and what perhaps of a period is counted as each date alone would be', () => {
  const many = fc.array(edtfDates, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(many, (some) => {
      for (const { period, sure, perhaps, perhapsRows } of browseByDate(
        articlesOf(some).map(dateRow),
      )) {
        const how = (belonging: string) =>
          some.filter((date) => belongs(date, period) === belonging).length;
        expect([sure.length, perhaps]).toEqual([how('surely'), how('perhaps')]);
        expect(perhapsRows.length).toBe(perhaps);
      }
    }),
  );
});

test('of many that may be of a period it lists those that lead there, and the nearest others', () => {
  const open = Array.from({ length: 60 }, (_, at) => `2025-03-${at < 30 ? '01' : '02'}/..`);
  const pages = browseByDate(articlesOf([...open, '2025-12-31']).map(dateRow));
  const listed = (period: string) => {
    const page = pages.find((one) => one.period === period);
    return [page?.perhaps, page?.perhapsRows.length];
  };
  expect(listed('2025-03-01')).toEqual([30, 30]);
  expect(listed('2025-03-02')).toEqual([60, 50]);
  expect(listed('2025-09')).toEqual([60, 20]);
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

test('a date of no known year gives an open one no more pages', () => {
  const pagesOf = (some: readonly string[]) =>
    browseByDate(articlesOf(some).map(dateRow)).map(({ period }) => period);
  expect(pagesOf(['2025-11-28/..', '20XX', '2026-01-02'])).toEqual(
    pagesOf(['2025-11-28/..', '2026-01-02']),
  );
});

test('what is told of takes a page of each of its years, and where they are many, of its ends', () => {
  const periods = (date: string) => periodsToldOf(toldAt(date));
  expect(periods('2018/2021')).toEqual(['2018', '2019', '2020', '2021']);
  expect(periods('1500/1900')).toEqual(['1500', '1900']);
  expect(periods('2018/..')).toEqual(['2018']);
  expect(periods('199X')).toEqual([]);
});

function toldAt(date: string): Told {
  const [told] = allTold();
  if (told === undefined) throw new Error('the archive tells of nothing');
  return { ...told, told: { ...told.told, date } };
}

test('a date of no known year adds no months to those that are counted', () => {
  const months = (some: readonly string[]) =>
    countByMonth(articlesOf(some), articlesOf(some)).map(({ period }) => period);
  expect(months(['2025-11-28', '20XX', '2026-01-02'])).toEqual(['2025-11', '2025-12', '2026-01']);
});
