import { expect, test } from 'vitest';
import { uncertainBars } from './month-chart.ts';

const PERIODS = ['2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];

test('what no period is sure of is a bar from its first possible period, fading where it is open', () => {
  const [bar] = uncertainBars(['2025-02-05', '2025-05-03/..', '2025-03'], PERIODS);
  expect(bar).toMatchObject({ date: '2025-05-03/..', from: 60, fades: 'right' });
  expect(bar?.to).toBeGreaterThan(60);
});

test('a date that is surely of one period needs no bar', () => {
  expect(uncertainBars(['2025-02-05', '2025-03'], PERIODS)).toEqual([]);
});

test('a date that reaches beyond the axis takes all of it, and stays on it', () => {
  const [bar] = uncertainBars(['20XX'], ['2025-11', '2025-12']);
  expect([bar?.from, bar?.to]).toEqual([0, 100]);
});
