import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language/languages.ts';
import { lineReader } from '../line-reader.ts';
import { dayInAddress, statedDate } from './stated-date.ts';

const reader = lineReader(LANGUAGES);
const dateOf = (stamp: string) => statedDate(stamp, reader)?.value;

describe('the day of a stamp', () => {
  test.each([
    ['2025-05-05', '2025-05-05', 'a day'],
    ['2025-05-05T22:10:00', '2025-05-05', 'a moment without a zone'],
    ['2025-05-05 22:10:00', '2025-05-05', 'with a space'],
    [
      '2025-05-05T22:10:00-06:00',
      '2025-05-05',
      'as its outlet reckons days: in London it is the 6th',
    ],
    [
      '2025-05-05T00:10:00+09:00',
      '2025-05-05',
      'as its outlet reckons days: in London it is the 4th',
    ],
    ['2025-05-05T22:10:00.000Z', '2025-05-05', 'in universal time'],
    ['20250505', '2025-05-05', 'without marks'],
    ['20250505T221000Z', '2025-05-05', 'a moment without marks'],
    ['Mon, 05 May 2025 22:10:00 GMT', '2025-05-05', 'as mail has it'],
    ['May 5, 2025', '2025-05-05', 'in words'],
  ])('%s is %s (%s)', (stamp, day) => {
    expect(dateOf(stamp)).toBe(day);
  });

  test.each([
    ['0001-01-01T00:00:00', 'a placeholder of a program'],
    ['1970-01-01T00:00:00Z', 'the first moment of another'],
    ['2025-02-30T08:00:00', 'a day that does not exist'],
    ['20251301', 'a month that does not'],
    ['05/06/2025', 'two days'],
    ['22:10', 'a time of day'],
    ['1746482400', 'a number of seconds'],
    ['', 'nothing'],
    ['yesterday', 'no day'],
  ])('is unknown where it is %s, %s', (stamp) => {
    expect(dateOf(stamp)).toBeUndefined();
  });

  test('is proved by words of the stamp', () => {
    for (const stamp of [
      '2025-05-05T22:10:00Z',
      '20250505T221000Z',
      'Mon, 05 May 2025 22:10 GMT',
    ]) {
      expect(stamp).toContain(statedDate(stamp, reader)?.words ?? 'none');
    }
  });

  test('is, for every moment, the day that stands in it', () => {
    const moment = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom('Z', '+05:30', '-08:00', ''), (date, zone) => {
        const stamp = date.toISOString();
        const day = stamp.slice(0, 10);
        fc.pre(!['1970-01-01', '1969-12-31', '1900-01-01'].includes(day));
        expect(dateOf(stamp.replace('Z', zone))).toBe(day);
      }),
    );
  });
});

describe('the day in an address', () => {
  test.each([
    ['https://a.example/2025/05/28/calm-sea', '2025-05-28', '2025/05/28'],
    ['https://a.example/news/2025-05-28/calm-sea', '2025-05-28', '2025-05-28'],
    ['https://a.example/20250528/calm-sea', '2025-05-28', '20250528'],
    ['https://a.example/2025/05/28', '2025-05-28', '2025/05/28'],
  ])('%s is %s', (address, value, words) => {
    expect(dayInAddress(address)).toEqual({ field: 'date', value, words });
  });

  test.each([
    ['https://a.example/2025/05/calm-sea', 'a month alone'],
    ['https://a.example/2025/02/30/calm-sea', 'a day that does not exist'],
    ['https://a.example/2025/05-28/calm-sea', 'marks of two kinds'],
    ['https://a.example/id-120250528/', 'digits of a longer number'],
    ['https://a.example/202505281/', 'digits of a longer number'],
    ['https://a.example/calm-sea', 'none'],
  ])('%s has none: %s', (address) => {
    expect(dayInAddress(address)).toBeUndefined();
  });
});
