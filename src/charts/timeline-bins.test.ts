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
  const words = (published: readonly string[]) => timelineBins(published, [])?.bins[0]?.words;
  expect(words(days(2025, 12))).toBe('January 2025');
  expect(words(days(2015, 120))).toBe('January to March 2015');
  expect(words(days(1990, 12 * 36))).toBe('1990');
  expect(words(days(1900, 12 * 120))).toBe('1900 to 1904');
});

test('what is of one bar for sure is counted there, all else is not drawn, and said', () => {
  const picture = timelineBins(
    ['2025-02-05', '2025-02', '2025-02?', '2025', '2025-05-03/..', '2025-04-01'],
    ['2025-03-01', '1821'],
  );
  expect(picture?.bins).toEqual([
    { words: 'January 2025', published: 0, told: 0 },
    { words: 'February 2025', published: 2, told: 0 },
    { words: 'March 2025', published: 0, told: 1 },
    { words: 'April 2025', published: 1, told: 0 },
    ...['May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].map(
      (month) => ({ words: `${month} 2025`, published: 0, told: 0 }),
    ),
  ]);
  expect(picture?.notDrawn).toBe(4);
});

test('a century in which one may have been published does not crush the others', () => {
  const picture = timelineBins([...days(2025, 12), '20XX', '1900/2025'], []);
  expect(picture?.bins).toHaveLength(12);
  expect(picture?.notDrawn).toBe(2);
});

test('whatever the dates, there are few bars, and nothing is lost or counted twice', () => {
  const dates = fc.array(edtfDates, { maxLength: 20 });
  fc.assert(
    fc.property(dates, dates, (published, told) => {
      const picture = timelineBins(published, told);
      if (picture === undefined) return;
      const { bins, ticks, notDrawn } = picture;
      expect(bins.length).toBeLessThanOrEqual(60);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const drawn = bins.reduce((sum, bin) => sum + bin.published + bin.told, 0);
      expect(drawn + notDrawn).toBe(published.length + told.length);
    }),
  );
});

test('without a date of publication that fits a bar there is no picture', () => {
  expect(timelineBins(['2025-05-03/..'], ['2025-01-01'])).toBeUndefined();
});
