import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfDates } from '../domain/fixtures/edtf-dates.ts';
import { timelineBins } from './timeline-bins.ts';

const days = (year: number, number: number) =>
  Array.from({ length: number }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${String(year + Math.floor(at / 12))}-${month}-05`;
  });

test('a short time is drawn in months, a longer one in quarters, years and more', () => {
  const first = (published: readonly string[]) => {
    const { words, period } = timelineBins(published, [])?.bins[0] ?? {};
    return [words, period];
  };
  expect(first(days(2025, 12))).toEqual(['January 2025', '2025-01']);
  expect(first(days(2015, 120))).toEqual(['January to March 2015', '2015']);
  expect(first(days(1990, 12 * 36))).toEqual(['1990', '1990']);
  expect(first(days(1900, 12 * 120))).toEqual(['1900 to 1904', '1900']);
});

test('what is of one bar for sure counts there, what is open or uncertain apart, where it begins', () => {
  const picture = timelineBins(
    ['2025-02-05', '2025-02', '2025-02?', '2025', '[2025-05-03..]', '2025-04-29/2025-05-02'],
    ['2025-03-01', '2025-03?', '1821'],
  );
  const none = { sure: 0, rough: 0 };
  expect(picture?.bins.map(({ words, published, told }) => [words, published, told])).toEqual([
    ['January 2025', none, none],
    ['February 2025', { sure: 2, rough: 1 }, none],
    ['March 2025', none, { sure: 1, rough: 1 }],
    ['April 2025', { sure: 0, rough: 1 }, none],
    ['May 2025', { sure: 0, rough: 1 }, none],
  ]);
  expect(picture?.notDrawn).toBe(2);
});

test('a century in which one may have been published does not crush the others', () => {
  const picture = timelineBins([...days(2025, 12), '20XX', '1900/2025', '[1900-01-01..]'], []);
  expect(picture?.bins).toHaveLength(12);
  expect(picture?.notDrawn).toBe(3);
});

test('whatever the dates, there are few bars, and nothing is lost or counted twice', () => {
  const dates = fc.array(edtfDates, { maxLength: 8 });
  fc.assert(
    fc.property(dates, dates, (published, told) => {
      const picture = timelineBins(published, told);
      if (picture === undefined) return;
      const { bins, ticks, notDrawn } = picture;
      expect(bins.length).toBeLessThanOrEqual(60);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const drawn = bins
        .flatMap((bin) => [bin.published, bin.told])
        .reduce((sum, { sure, rough }) => sum + sure + rough, 0);
      expect(drawn + notDrawn).toBe(published.length + told.length);
    }),
  );
});

test('without a publication that has a place there is no picture', () => {
  expect(timelineBins(['[..2025-05-03]', '20XX'], ['2025-01-01'])).toBeUndefined();
});
