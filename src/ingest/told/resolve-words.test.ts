import { describe, expect, test } from 'vitest';
import { edtfSchema } from '../../domain/edtf-date.ts';
import { language } from '../../language/en/language.ts';
import { findTimes } from './find-times.ts';
import { referenceOf } from './reference.ts';
import { resolveWords } from './resolve-words.ts';

// 5 February 2025 was a Wednesday.
const WEDNESDAY = '2025-02-05';

/** Each time found in a sentence, and the date and the rule it gets. */
function told(sentence: string, published: string | null = WEDNESDAY) {
  return findTimes(sentence, language).flatMap((span) => {
    const finding = resolveWords(sentence, span, referenceOf(published), language);
    const words = sentence.slice(span.start, span.end);
    return finding === undefined ? [] : [[words, finding.date, finding.rule]];
  });
}

describe('a date that the words say whole is that date', () => {
  test.each([
    ['It began on May 28, 2024.', 'May 28, 2024', '2024-05-28', 'stated-day'],
    ['It began on 28 May 2024.', '28 May 2024', '2024-05-28', 'stated-day'],
    ['It began in June 2024.', 'June 2024', '2024-06', 'stated-month'],
    ['It began in 2019.', 'in 2019', '2019', 'stated-year'],
    ['It lasted long (2018-2024).', '(2018-2024)', '2018/2024', 'stated-years'],
    ['From 2018 to 2024 it grew.', 'From 2018 to 2024', '2018/2024', 'stated-years'],
    ['It was long ago, 2018–2018.', '2018–2018', '2018', 'stated-year'],
    ['It came in the 1990s.', 'in the 1990s', '199X', 'stated-decade'],
    ['It came in the summer of 2023.', 'in the summer of 2023', '2023-22', 'season-of-a-year'],
    ['They met March 3-5, 2024.', 'March 3-5, 2024', '2024-03-03/2024-03-05', 'stated-days'],
    [
      'They met between March 3 and 5, 2024.',
      'between March 3 and 5, 2024',
      '2024-03-03/2024-03-05',
      'stated-days',
    ],
    ['They met on 2024-05-28.', '2024-05-28', '2024-05-28', 'stated-day'],
  ])('%s', (sentence, words, date, rule) => {
    expect(told(sentence, null)).toEqual([[words, date, rule]]);
  });
});

describe('a weekday looks the way of its verb', () => {
  test.each([
    ['On Saturday, he alleged it.', '2025-02-01', 'past-weekday'],
    ['She said Monday that talks will go on.', '2025-02-03', 'past-weekday'],
    ['She said that talks will resume Monday.', '2025-02-10', 'coming-weekday'],
    ['The vote was postponed until Friday.', '2025-02-07', 'coming-weekday'],
    ['The report is expected on Friday.', '2025-02-07', 'coming-weekday'],
    ['The dividend will be paid Friday.', '2025-02-07', 'coming-weekday'],
    ['They agreed to meet on Friday.', '2025-02-07', 'coming-weekday'],
    ['They were hurt in Friday’s attack.', '2025-01-31', 'past-weekday'],
    ['It has rained since Sunday.', '2025-02-02', 'past-weekday'],
    ['It fell last Wednesday.', '2025-01-29', 'last-weekday'],
    ['It opens next Monday.', '2025-02-10', 'next-weekday'],
    ['A march in the city on Wednesday.', '2025-02-05', 'same-weekday'],
    ['A march in the city on Friday.', null, 'weekday-without-tense'],
  ])('%s', (sentence, date, rule) => {
    expect(told(sentence).map(([, ...found]) => found)).toEqual([[date, rule]]);
  });
});

describe('a day or a month without a year is of the year that fits', () => {
  test.each([
    ['They will meet on January 22 and 23.', '2026-01-13', '2026-01-22/2026-01-23'],
    ['He was born December 28.', WEDNESDAY, '2024-12-28'],
    ['The offer runs to April 4.', WEDNESDAY, '2025-04-04'],
    ['In November he won.', WEDNESDAY, '2024-11'],
    ['It will open in November.', WEDNESDAY, '2025-11'],
    ['He confirmed it in January this year.', WEDNESDAY, '2025-01'],
    ['It began last January.', WEDNESDAY, '2025-01'],
    ['It began last March.', WEDNESDAY, '2024-03'],
    ['He was found on Thanksgiving Day.', WEDNESDAY, '2024-11-28'],
  ])('%s', (sentence, published, date) => {
    expect(told(sentence, published).map(([, found]) => found)).toEqual([date]);
  });
});

describe('what is counted from publication is counted', () => {
  test.each([
    ['It fell yesterday.', '2025-02-04'],
    ['It fell three days ago.', '2025-02-02'],
    ['It fell two weeks ago.', '2025-01-22~'],
    ['It fell two months ago.', '2024-12~'],
    ['It fell ten years ago.', '2015~'],
    ['Last year, it fell.', '2024'],
    ['It fell last month.', '2025-01'],
    ['It will fall next week.', '2025-02-10/2025-02-16'],
    ['It came last summer.', '2024-22'],
    ['They are searching today.', '2025-02-05'],
  ])('%s', (sentence, date) => {
    expect(told(sentence).map(([, found]) => found)).toEqual([date]);
  });
});

describe('what cannot be placed is kept as said', () => {
  test.each([
    ['Days before, she criticized it.', 'Days before', 'day-not-said'],
    ['Weeks earlier it rained.', 'Weeks earlier', 'day-not-said'],
    ['He left the next day.', 'the next day', 'day-not-said'],
    ['It fell on February 30, 2025.', 'February 30, 2025', 'no-such-day'],
    ['It fell on February 30.', 'February 30', 'no-such-day'],
    ['It fell on 2025-02-30.', '2025-02-30', 'no-such-day'],
    ['It fell on Monday, May 28, 2024.', 'Monday, May 28, 2024', 'another-weekday'],
    ['It lasted from 2024 to 2018.', 'from 2024 to 2018', 'reversed-interval'],
    ['It will end on May 3, 3025.', 'May 3, 3025', 'far-in-the-future'],
  ])('%s', (sentence, words, rule) => {
    expect(told(sentence)).toEqual([[words, null, rule]]);
  });
});

describe('no time of an event is read', () => {
  test.each([
    'Thus, today, the relationship is currently handled with care.',
    'In recent months it fell, and recently again, for many years and to this day.',
    'A year-on-year fall of 50% in thousands of lives every year.',
    'She may march to the border, and he sat on 2000 pesos.',
    'The store opens every Monday and sells on Black Friday.',
    'It took within two weeks what had lasted for three months before.',
    'NBC’s "This Week" was on at 5 p.m.',
    'OLD TOWN, May 3 (North Wire) — The harbour was closed.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('from a publication date that is not certain', () => {
  test.each([
    ['[2025-05-03..]', 'He ordered it in January.', '2025-01?', 'past-month'],
    ['[2025-05-03..]', 'He ordered it last year.', '2024?', 'last-year'],
    ['[2025-05-03..]', 'He ordered it on Monday.', null, 'publication-not-certain'],
    ['[2025-05-03..]', 'He ordered it last summer.', null, 'publication-not-certain'],
    ['[2025-05-03..]', 'He ordered it on May 3, 2024.', '2024-05-03', 'stated-day'],
    ['2025-05', 'He ordered it last year.', '2024', 'last-year'],
    ['2025-05', 'He ordered it yesterday.', null, 'publication-not-certain'],
    ['2025-05-03?', 'He ordered it yesterday.', '2025-05-02?', 'day-by-name'],
    [null, 'He ordered it last year.', null, 'publication-not-known'],
    [null, 'He ordered it in 2019.', '2019', 'stated-year'],
  ])('%s: %s', (published, sentence, date, rule) => {
    expect(told(sentence, published).map(([, ...found]) => found)).toEqual([[date, rule]]);
  });
});

test('every date is one that the archive can keep', () => {
  const sentences = ['He fell two weeks ago.', 'It began last decade.', 'By year-end it will go.'];
  for (const published of [
    WEDNESDAY,
    '2025-02-05?',
    '2025-02',
    '[2025-02-05..]',
    '[..2025]',
    '202X',
  ]) {
    for (const [, date] of sentences.flatMap((sentence) => told(sentence, published))) {
      if (typeof date === 'string') expect(edtfSchema.safeParse(date).error).toBeUndefined();
    }
  }
});
