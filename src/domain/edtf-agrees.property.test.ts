import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { belongs, periodOf, periodsOf } from './belonging.ts';
import { earliestFirst } from './date-order.ts';
import { dateWords } from './date-words.ts';
import { dayRange, edtfSchema, isCertainDay, pointInTimeSchema } from './edtf-date.ts';
import { formOf, withoutMarks } from './edtf-form.ts';
import { DATES, edtfTexts } from './fixtures/edtf-dates.ts';
import { daysOf, firstDay, lastDay, monthsOf } from './period.ts';
import { PRINTED } from '../language/own/printed.ts';

const holds = (check: (date: string) => void) => {
  for (const date of DATES) {
    try {
      check(date);
    } catch (error) {
      throw new Error(`not of ${date}`, { cause: error });
    }
  }
};
const datesIn = (date: string) =>
  formOf(date).members.flatMap(({ from, to }) => [from, to].filter((one) => one !== ''));

/** The days of a date by counting: all of the calendar that its digits allow, decades by their ends. */
function countedDays(date: string): string[] {
  const [year = '', month = 'XX', day = 'XX'] = withoutMarks(date).split('-');
  const season = Number(month) - 21;
  if (season >= 0) {
    const months = [2, 3, 4].map((one) => Date.UTC(Number(year), season * 3 + one));
    return months.flatMap((one) => daysOf(new Date(one).toISOString().slice(0, 7)));
  }
  const isAllowed = (form: string, digits: string) =>
    Array.from(form).every((digit, at) => digit === 'X' || digit === digits[at]);
  const [first, last] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
    .filter((_, at, all) => at < 10 || at >= all.length - 10)
    .flatMap(monthsOf)
    .filter((one) => isAllowed(month, one.slice(5)))
    .flatMap(daysOf)
    .filter((one) => isAllowed(day, one.slice(8)));
}

test('the first and the last day are those that counting the days of the calendar finds', () => {
  holds((date) => {
    const { members } = formOf(date);
    const firsts = members.map(({ from }) => (from === '' ? undefined : countedDays(from)[0]));
    const lasts = members.map(({ to }) => (to === '' ? undefined : countedDays(to).at(-1)));
    expect(dayRange(date)).toEqual({
      first: firsts.includes(undefined) ? undefined : firsts.toSorted()[0],
      last: lasts.includes(undefined) ? undefined : lasts.toSorted().at(-1),
    });
  });
});

test('the edtf library reads all that is accepted, and single dates but seasons to the same days', () => {
  holds((date) => {
    const { type, min, max } = edtf(date);
    if (type !== 'Date' && type !== 'Year' && type !== 'Decade' && type !== 'Century') return;
    const [first, last] = [min, max].map((time) => new Date(time).toISOString().slice(0, 10));
    expect(dayRange(date)).toEqual({ first, last });
  });
});

test('it is one certain day where first and last are the same, and no mark is on it', () => {
  holds((date) => {
    const { first, last } = dayRange(date);
    expect(isCertainDay(date)).toBe(first === last && !/[?~%]/.test(date));
  });
});

test('the words name each year, month and day that is stated, and say that it is open or not sure', () => {
  holds((date) => {
    const words = dateWords(date);
    for (const one of datesIn(date).map(withoutMarks)) {
      const [year = '', month = '', day = ''] = one.split('-');
      if (/^\d{4}$/.test(year)) expect(words).toContain(year);
      const name = PRINTED.months[Number(month) - 1] ?? PRINTED.seasons[Number(month) - 21];
      if (name !== undefined && !day.includes('X')) expect(words).toContain(name);
      if (/^\d\d$/.test(day) && name !== undefined) {
        expect(words).toMatch(new RegExp(`\\b${String(Number(day))}\\b`));
      }
    }
    const isOpen = datesIn(date).length < formOf(date).members.length * 2;
    expect(/ later| earlier|since |until |not known/.test(words)).toBe(isOpen);
    expect(words.includes('about ')).toBe(/[~%]/.test(date));
    expect(words.endsWith(', dated only roughly')).toBe(/[?%]/.test(date));
    expect(words).not.toMatch(/X|undefined|NaN|\.\.|[[\]{}/]| {2}/);
  });
});

test('the pages that it leads to are within its days, and it belongs to each', () => {
  holds((date) => {
    const { first = '', last = '~' } = dayRange(date);
    for (const period of periodsOf(date)) {
      expect(firstDay(period) <= last && lastDay(period) >= first).toBe(true);
      expect(belongs(date, period)).not.toBe('no');
    }
    const period = periodOf(date);
    if (period === undefined) expect(datesIn(date).join()).toMatch(/^[^-]*X/);
    else expect(periodsOf(date)).toContain(period);
  });
});

test('dates stand in the order of their first days, those that are open before by their last', () => {
  fc.assert(
    fc.property(fc.subarray(DATES, { maxLength: 6 }), (some) => {
      const sorted = some.toSorted(earliestFirst).map(dayRange);
      const keys = sorted.map(({ first, last }) => first ?? last ?? '');
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});

test('what happened once is never a span that goes on, and what to write instead is accepted', () => {
  holds((date) => {
    const message = pointInTimeSchema.safeParse(date).error?.issues[0]?.message;
    expect(message !== undefined).toBe(date.includes('/') || date.startsWith('{'));
    const remedy = message && /Write (\S+) for /.exec(message)?.[1];
    if (remedy === undefined) return;
    expect(pointInTimeSchema.safeParse(remedy).success).toBe(true);
    expect(dayRange(remedy)).toEqual(dayRange(date));
  });
});

test('a refusal that says what to write says what is accepted', () => {
  fc.assert(
    fc.property(edtfTexts, (text) => {
      const message = edtfSchema.safeParse(text).error?.issues[0]?.message ?? '';
      const remedy = /Write (\S+)\.$/.exec(message)?.[1];
      if (remedy !== undefined) expect(edtfSchema.safeParse(remedy).success).toBe(true);
    }),
  );
});
