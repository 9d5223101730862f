import { describe, expect, test } from 'vitest';
import { dateWords } from './date-words.ts';
import { dayRange, edtfSchema } from './edtf-date.ts';
import { belongs, periodsOf } from './belonging.ts';

describe('an EDTF date', () => {
  test.each([
    ['2025-02-05', '5 February 2025', '2025-02-05', '2025-02-05'],
    ['2025-02', 'February 2025', '2025-02-01', '2025-02-28'],
    ['2025', '2025', '2025-01-01', '2025-12-31'],
    ['2025-05-03/..', '3 May 2025 or later', '2025-05-03', undefined],
    ['[2025-05-03..]', '3 May 2025 or later', '2025-05-03', undefined],
    ['../2025-05-03', '3 May 2025 or earlier', undefined, '2025-05-03'],
    ['/2025', '2025 or earlier', undefined, '2025-12-31'],
    ['2026-01?', 'January 2026, uncertain', '2026-01-01', '2026-01-31'],
    ['2025-05-28~', 'about 28 May 2025', '2025-05-28', '2025-05-28'],
    ['202X', '2020s', '2020-01-01', '2029-12-31'],
    ['2025-21', 'spring 2025', '2025-03-01', '2025-05-31'],
    ['2024-24', 'winter 2024', '2024-12-01', '2025-02-28'],
    ['[2026-01-05,2026-01-12]', '5 January 2026 or 12 January 2026', '2026-01-05', '2026-01-12'],
    [
      '2025-01-20/2025-02-03',
      'between 20 January 2025 and 3 February 2025',
      '2025-01-20',
      '2025-02-03',
    ],
  ])('%s reads “%s” and may fall from %s to %s', (date, words, first, last) => {
    expect(edtfSchema.safeParse(date).success).toBe(true);
    expect(dateWords(date)).toBe(words);
    expect(dayRange(date)).toEqual({ first, last });
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-02/2025-01',
    'May 2025',
    '',
    '2025-05-03T10:00:00Z',
  ])('%s is refused, not rolled over or guessed at', (date) => {
    expect(edtfSchema.safeParse(date).success).toBe(false);
  });

  test.each(['2025-05-03/2025-05-01', '2025/2024', '2025-05-03?/2025-05-01~'])(
    '%s is refused as an interval that ends before it begins',
    (date) => {
      expect(edtfSchema.safeParse(date).error?.issues[0]?.message).toBe(
        `"${date}" ends before it begins`,
      );
    },
  );

  test('a leap day is a day in a leap year', () => {
    expect(edtfSchema.safeParse('2024-02-29').success).toBe(true);
  });

  test('what is not known is said', () => {
    expect(dateWords(null)).toBe('date not known');
  });
});

describe('a period', () => {
  test('has a page for each known end of a date, as fine as it is', () => {
    expect(periodsOf('2025-02-05')).toEqual(['2025', '2025-02', '2025-02-05']);
    expect(periodsOf('2025-05-03/..')).toEqual(['2025', '2025-05', '2025-05-03']);
    expect(periodsOf('2026-01?')).toEqual(['2026', '2026-01']);
    expect(periodsOf('202X')).toEqual([]);
  });

  test.each([
    ['2025-02-05', '2025-02', 'surely'],
    ['2025-02-05', '2025-03', 'no'],
    ['2025-02', '2025-02-05', 'perhaps'],
    ['2025-05-03/..', '2025', 'perhaps'],
    ['2025-05-03/..', '2026-01', 'perhaps'],
    ['2025-05-03/..', '2025-04', 'no'],
    ['2026-01?', '2026', 'perhaps'],
    ['2024-02-29', '2024-02', 'surely'],
  ])('%s belongs to %s: %s', (date, period, belonging) => {
    expect(belongs(date, period)).toBe(belonging);
  });
});
