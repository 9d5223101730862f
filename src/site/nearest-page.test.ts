import { describe, expect, test } from 'vitest';
import { askedPeriod, canonicalCombination, nearestPeriods } from './nearest-page.ts';

describe('a wrong address', () => {
  test.each([
    ['2025/05/28/', '2025-05-28'],
    ['2025/5/8', '2025-05-08'],
    ['2025-05-28', '2025-05-28'],
    ['2025/02/30/', '2025-02-30'],
    ['2025/13/', '2025-13'],
    ['1999', '1999'],
    ['topics/2025/', undefined],
    ['', undefined],
    ['20255/', undefined],
  ])('%s asks for %s', (path, period) => {
    expect(askedPeriod(path)).toBe(period);
  });

  test('that asks for a date gets the nearest earlier and the nearest later one', () => {
    const periods = ['2024', '2025', '2025-02', '2025-02-05', '2025-05', '2025-05-28'];
    const words = (asked: string) => nearestPeriods(asked, periods).map((one) => one.words);
    expect(words('2025-03')).toEqual(['February 2025', 'May 2025']);
    expect(words('2025-03-01')).toEqual(['5 February 2025', '28 May 2025']);
    expect(words('2026')).toEqual(['2025']);
    expect(words('2025-02-30')).toEqual(['5 February 2025', '28 May 2025']);
    expect(
      nearestPeriods('2025-5'.replace('-5', '-05'), periods).map(({ path }) => path),
    ).toContain('2025/05/');
  });

  test('that names a combination of topics in another order is led to the one that exists', () => {
    expect(canonicalCombination('topics/sovereignty+fentanyl/')).toBe(
      'topics/fentanyl+sovereignty/',
    );
    expect(canonicalCombination('topics/tariffs/')).toBeUndefined();
  });
});
