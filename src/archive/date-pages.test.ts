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
      for (const page of browseByDate(articlesOf(some).map(dateRow))) {
        const { period, sure, rough, also } = page;
        expect(period).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
        expect(isDay(firstDay(period)) && isDay(lastDay(period))).toBe(true);
        expect(sure.length + rough.length + also).toBeGreaterThan(0);
      }
    }),
  );
});

test('what is surely and what perhaps of a period is counted as each date alone would be', () => {
  const many = fc.array(edtfDates, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(many, (some) => {
      for (const { period, sure, rough, also } of browseByDate(articlesOf(some).map(dateRow))) {
        const how = (belonging: string) =>
          some.filter((date) => belongs(date, period) === belonging).length;
        expect([sure.length, rough.length + also]).toEqual([how('surely'), how('perhaps')]);
      }
    }),
  );
});

test('an open date counts in its first month and in no later one, and gives later ones no page', () => {
  const open = Array.from({ length: 60 }, (_, at) => `[2025-03-${at < 30 ? '01' : '02'}..]`);
  const pages = browseByDate(articlesOf([...open, '2025-09-05', '2025-12-31']).map(dateRow));
  const counts = (period: string) => {
    const page = pages.find((one) => one.period === period);
    return [page?.rough.length, page?.also];
  };
  expect(counts('2025-03')).toEqual([60, 0]);
  expect(counts('2025-03-02')).toEqual([30, 30]);
  expect(counts('2025-09')).toEqual([0, 60]);
  expect(counts('2025-06')).toEqual([undefined, undefined]);
});

test('an open date goes as far as the last of a set, in whatever order that is written', () => {
  const pages = browseByDate(articlesOf(['[2019-XX..]', '[2020-XX-XX,2019..]']).map(dateRow));
  expect(pages.find(({ period }) => period === '2020')).toMatchObject({ also: 1 });
});

test('an open date ends with the day of the capture, and is sure of the month that holds both', () => {
  const captured = (date: string, day: string | null) => {
    const article = invented({ date });
    const source = { ...article.record.source, captured: day };
    return dateRow({ ...article, record: { ...article.record, source } });
  };
  const rows = [captured('[2025-03-03..]', '2025-03-20'), captured('[2025-03-03..]', '2025-04-02')];
  const pages = browseByDate([...rows, captured('2025-04-28', null), captured('2025-09-28', null)]);
  const counts = (period: string) => {
    const page = pages.find((one) => one.period === period);
    return [page?.sure.length, page?.rough.length, page?.also];
  };
  expect(counts('2025-03')).toEqual([1, 1, 0]);
  expect(counts('2025-04')).toEqual([1, 0, 1]);
  expect(counts('2025-09')).toEqual([1, 0, 0]);
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
  expect(pagesOf(['[2025-11-28..]', '20XX', '2026-01-02'])).toEqual(
    pagesOf(['[2025-11-28..]', '2026-01-02']),
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
