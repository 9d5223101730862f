import { expect, test } from 'vitest';
import { earliestFirst } from './date-order.ts';

test('dates stand by their first possible day, the wider before the narrower', () => {
  const dates = [
    '2025-05-03/..',
    '2026-01',
    '2026',
    '2025-02-01',
    '2025-05-03',
    '2018/2024',
    '2025-02?',
  ];
  expect(dates.toSorted(earliestFirst)).toEqual([
    '2018/2024',
    '2025-02?',
    '2025-02-01',
    '2025-05-03/..',
    '2025-05-03',
    '2026',
    '2026-01',
  ]);
});
