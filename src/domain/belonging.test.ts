import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belongs, periodsWithin } from './belonging.ts';

const BOUNDS = { first: '2025-02-01', last: '2026-01-23' };
const within = (date: string) => periodsWithin(date, BOUNDS);

describe('a date falls into', () => {
  test.each([
    ['2025-02-05', ['2025', '2025-02', '2025-02-05']],
    ['2025-03', ['2025', '2025-03']],
    ['2025', ['2025']],
    ['2025-12-31/2026-01-01', ['2025', '2026', '2025-12', '2026-01', '2025-12-31', '2026-01-01']],
    ['2025-11-28/..', ['2025', '2026', '2025-11', '2025-12', '2026-01']],
    ['2026-01?', ['2026', '2026-01']],
    ['[2026-01-05,2026-01-12]', ['2026', '2026-01', '2026-01-05', '2026-01-12']],
    ['{2025-03,2025-05}', ['2025', '2025-03', '2025-05']],
  ])('%s: %j', (date, periods) => {
    expect(within(date)).toEqual(periods);
  });

  test('the last year that four digits can write', () => {
    const bounds = { first: '9998-01-01', last: '9999-12-31' };
    expect(periodsWithin('9999-12', bounds)).toEqual(['9999', '9999-12']);
  });

  test('no more than what bounds an open end', () => {
    expect(within('../2025-04-01')).toEqual(['2025', '2025-02', '2025-03', '2025-04']);
  });

  test('nothing that it does not belong to, and all that it surely belongs to', () => {
    const day = fc
      .date({ min: new Date('2025-02-01'), max: new Date('2026-01-23'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom('day', 'month', 'open', 'set'), (a, b, form) => {
        const [first = '', last = ''] = [a, b].toSorted();
        const date = {
          day: first,
          month: first.slice(0, 7),
          open: `${first}/..`,
          set: first === last ? first : `[${first},${last}]`,
        }[form];
        const periods = within(date);
        expect(periods.every((period) => belongs(date, period) !== 'no')).toBe(true);
        expect(periods).toContain(first.slice(0, 4));
        expect(new Set(periods).size).toBe(periods.length);
      }),
    );
  });
});

test('a set belongs where one of its days is, and nowhere between', () => {
  expect(belongs('[2026-01-05,2026-01-12]', '2026-01-05')).toBe('perhaps');
  expect(belongs('[2026-01-05,2026-01-12]', '2026-01-07')).toBe('no');
  expect(belongs('[2026-01-05,2026-01-12]', '2026-01')).toBe('surely');
  expect(belongs('[2026-01-05..]', '2026-02')).toBe('perhaps');
});
