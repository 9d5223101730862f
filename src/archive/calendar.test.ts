import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import type { PeriodPage } from './periods.ts';

const month = (period: string, ...days: string[]): PeriodPage => ({
  ...{
    period,
    sure: [],
    rough: [],
    also: 0,
    events: [],
    previous: undefined,
    next: undefined,
  },
  parts: days.map((day) => month(day)),
});
const numbers = (period: string) =>
  calendarOf(month(period)).map((week) =>
    week.map((day) => (day === undefined ? '··' : day.day.slice(8))).join(' '),
  );

test('a month is six weeks from Monday to Sunday', () => {
  expect(numbers('2025-02')).toEqual([
    '·· ·· ·· ·· ·· 01 02',
    '03 04 05 06 07 08 09',
    '10 11 12 13 14 15 16',
    '17 18 19 20 21 22 23',
    '24 25 26 27 28 ·· ··',
    '·· ·· ·· ·· ·· ·· ··',
  ]);
});

test('29 February is there in a leap year', () => {
  expect(numbers('2024-02').join(' ')).toContain('29');
});

test('a day that has something leads to its page', () => {
  const days = calendarOf(month('2025-05', '2025-05-28')).flat();
  expect(days.flatMap((day) => day?.page?.period ?? [])).toEqual(['2025-05-28']);
});
