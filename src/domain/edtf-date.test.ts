import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateWords } from './date-words.ts';
import { dayRange, edtfSchema } from './edtf-date.ts';
import { edtfDates } from './fixtures/edtf-dates.ts';
import { belongs, periodsOf } from './belonging.ts';

describe('an EDTF date', () => {
  test.each([
    ['2025-02-05', '5 February 2025', '2025-02-05', '2025-02-05'],
    ['2025-02', 'February 2025', '2025-02-01', '2025-02-28'],
    ['2025', '2025', '2025-01-01', '2025-12-31'],
    ['[2025-05-03..]', '3 May 2025 or later', '2025-05-03', undefined],
    ['2025-05-03/..', 'since 3 May 2025', '2025-05-03', undefined],
    ['2025-05-03/', 'from 3 May 2025, to when is not known', '2025-05-03', undefined],
    ['../2025-05-03', 'until 3 May 2025', undefined, '2025-05-03'],
    ['/2025', 'until 2025, from when is not known', undefined, '2025-12-31'],
    ['[..1984]', '1984 or earlier', undefined, '1984-12-31'],
    ['[2025..2027]', 'between 2025 and 2027', '2025-01-01', '2027-12-31'],
    ['[2025-05-04..2025-06-30]', 'between 4 May and 30 June 2025', '2025-05-04', '2025-06-30'],
    ['[1967,1968,1970..1972]', '1967, 1968 or between 1970 and 1972', '1967-01-01', '1972-12-31'],
    ['[1667,1669..]', '1667, or 1669 or later', '1667-01-01', undefined],
    ['{1960,1961-12}', '1960 and December 1961', '1960-01-01', '1961-12-31'],
    ['{1667,1668,1670..1672}', '1667, 1668 and 1670 to 1672', '1667-01-01', '1672-12-31'],
    ['2026-01?', 'January 2026, dated only roughly', '2026-01-01', '2026-01-31'],
    ['2025-05-28~', 'about 28 May 2025', '2025-05-28', '2025-05-28'],
    ['2025-05%', 'about May 2025, dated only roughly', '2025-05-01', '2025-05-31'],
    ['202X', '2020s', '2020-01-01', '2029-12-31'],
    ['20XX', 'between 2000 and 2099', '2000-01-01', '2099-12-31'],
    ['2025-XX', '2025', '2025-01-01', '2025-12-31'],
    ['2025-05-XX', 'May 2025', '2025-05-01', '2025-05-31'],
    ['2025-0X', 'between January and September 2025', '2025-01-01', '2025-09-30'],
    ['2025-05-1X', 'between 10 and 19 May 2025', '2025-05-10', '2025-05-19'],
    ['156X-12-25', '25 December in the 1560s', '1560-12-25', '1569-12-25'],
    ['2025-21', 'spring 2025', '2025-03-01', '2025-05-31'],
    ['2024-24', 'winter 2024', '2024-12-01', '2025-02-28'],
    ['[2026-01-05,2026-01-12]', '5 or 12 January 2026', '2026-01-05', '2026-01-12'],
    ['2025-01-20/2025-02-03', 'from 20 January to 3 February 2025', '2025-01-20', '2025-02-03'],
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

  test.each([
    ['20250505', '2025-05-05'],
    ['2025-5-5', '2025-05-05'],
    ['2025.05.5', '2025-05-05'],
    ['2025/5/5', '2025-05-05'],
    ['2025-5', '2025-05'],
    ['202505', '2025-05'],
    ['2025-05-03..', '[2025-05-03..]'],
    ['1967,1968', '[1967,1968]'],
  ])('%s is refused, and it is said how it is written: %s', (date, meant) => {
    expect(edtfSchema.safeParse(date).error?.issues[0]?.message).toBe(
      `"${date}" is not a date in EDTF\nWrite ${meant}.`,
    );
  });

  test.each([
    ...['0', '19', '199', '157', '1714000000', '20251305', '2025131', '5/5/2025', '05.05.2025'],
    ...['-2025', 'Y12025', 'Y17E8', '1950S2', 'XXXX', '/', '../..', '..', '[..]', '[]', '{}'],
    ...['[2025-05-05,20250505]', '[2025-05-05..20250505]', '20250505/..', ' 2025', '2025 '],
  ])('%j is refused: it is no year, month or day, or says none', (date) => {
    expect(edtfSchema.safeParse(date).error?.issues[0]?.message).toMatch(
      /^".*" is not a date in EDTF\nWrite it like one of these: 2025-02-05/,
    );
  });

  test('of the parts of a year the seasons are known, and no others', () => {
    for (const part of ['25', '33', '37', '41']) {
      expect(edtfSchema.safeParse(`2025-${part}`).error?.issues[0]?.message).toBe(
        `"2025-${part}" names a part of the year that is none of the seasons 21 to 24\nGive the months: [2025-01..2025-03].`,
      );
    }
  });

  test('does not end before it begins, whatever its form', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        const { first, last } = dayRange(date);
        expect(first ?? last).toBeDefined();
        expect((first ?? '') <= (last ?? '~')).toBe(true);
      }),
    );
  });

  test('is never a row of digits', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const text = String(number);
        const isYear = /^[0-9]{4}$/.test(text);
        expect(edtfSchema.safeParse(text).success).toBe(isYear);
      }),
    );
  });

  test.each([
    '2025-05-03/2025-05-01',
    '2025/2024',
    '[2025-05-03..2025-05-01]',
    '2025-05-03?/2025-05-01~',
  ])('%s is refused as an interval that ends before it begins', (date) => {
    expect(edtfSchema.safeParse(date).error?.issues[0]?.message).toBe(
      `"${date}" ends before it begins`,
    );
  });

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
    expect(periodsOf('[2025-05-03..]')).toEqual(['2025', '2025-05', '2025-05-03']);
    expect(periodsOf('2026-01?')).toEqual(['2026', '2026-01']);
    expect(periodsOf('202X')).toEqual([]);
  });

  test.each([
    ['2025-02-05', '2025-02', 'surely'],
    ['2025-02-05', '2025-03', 'no'],
    ['2025-02', '2025-02-05', 'perhaps'],
    ['[2025-05-03..]', '2025', 'perhaps'],
    ['[2025-05-03..]', '2026-01', 'perhaps'],
    ['[2025-05-03..]', '2025-04', 'no'],
    ['2026-01?', '2026', 'perhaps'],
    ['2024-02-29', '2024-02', 'surely'],
  ])('%s belongs to %s: %s', (date, period, belonging) => {
    expect(belongs(date, period)).toBe(belonging);
  });
});
