import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { findTimes } from './find-times.ts';
import { referenceOf } from './reference.ts';
import { resolveWords } from './resolve-words.ts';

// 5 February 2025 was a Wednesday.
const WEDNESDAY = '2025-02-05';

/** The dates of the times that a sentence tells. */
function dates(sentence: string, published: string | null = WEDNESDAY) {
  return findTimes(sentence, language).map(
    (span) => resolveWords(sentence, span, referenceOf(published), language)?.date,
  );
}

describe('a day is over where the verb or the noun says what happened', () => {
  test.each([
    ['The tailor lost his shop on March 14.', '2024-03-14'],
    ['Police arrested two men on March 14.', '2024-03-14'],
    ['Lawyers spoke of a March 14 bus crash.', '2024-03-14'],
    ['The club announced a parade on March 14.', '2025-03-14'],
    ['The parade was moved to March 14.', '2025-03-14'],
    ['They sell used cars on March 14.', '2025-03-14'],
    ['Nobody spoke of the March 14 election.', '2025-03-14'],
  ])('%s', (sentence, date) => {
    expect(dates(sentence)).toEqual([date]);
  });
});

test('a month behind what was agreed on is the nearest, behind what is expected a coming one', () => {
  expect(dates('The ferry line agreed to sell a boat in November.')).toEqual(['2024-11']);
  expect(dates('The ferry line hopes to sell a boat in November.')).toEqual(['2025-11']);
});

describe('a year stands before a noun and behind “of”', () => {
  test.each([
    ['He read a 2011 study.', ['2011']],
    ['It was the town’s 1904 charter.', ['1904']],
    ['The treaty of 1904 was lost.', ['1904']],
    ['It was in the 2018-19 season.', ['2018/2019']],
    ['They were heroes of 1999-00.', ['1999/2000']],
    ['In 2016 voters said no.', ['2016']],
    ['In 2008 Mill Street was wet.', ['2008']],
    ['She ran a 1500 metre race.', []],
    ['He wrote a 2000 word essay.', []],
    ['A crowd of 2000 came, and a network of 1870 schools.', []],
    ['It stood in the 1600 block of Mill Street.', []],
    ['It is far from 1600 Mill Street.', []],
    ['It is closed from 1600 hours, and in 2000 households.', []],
  ])('%s', (sentence, found) => {
    expect(dates(sentence)).toEqual(found);
  });
});

describe('a day in numbers that may be two is one of them', () => {
  test.each([
    ['It was signed on 3/4/2018.', '[2018-03-04,2018-04-03]'],
    ['It was signed on 4/4/2018.', '2018-04-04'],
    ['It was signed on 19.11.2012.', '2012-11-19'],
    ['It was signed on 3.4.2018.', '2018-04-03'],
    ['It was signed on 12/31/98.', '1998-12-31'],
    ['It was signed on 02/05/19.', '[2019-02-05,2019-05-02]'],
    ['It was signed on 31/31/2018.', null],
  ])('%s', (sentence, date) => {
    expect(dates(sentence)).toEqual([date]);
  });

  test('and is not placed where its century hangs on a publication that is not known', () => {
    expect(dates('It was signed on 02/05/19.', null)).toEqual([null]);
    expect(dates('It was signed on 3/4/2018.', null)).toEqual(['[2018-03-04,2018-04-03]']);
    expect(dates('It was signed on 3/4/19.', '2025-02-05?')).toEqual([null]);
  });

  test('and a row of numbers is none', () => {
    expect(dates('Version 10.10.2018.1 of page 1/2 fell.')).toEqual([]);
  });
});

describe('an interval is read from its first day to its last', () => {
  test.each([
    ['It ran 01 April 2018 - 02 April 2018.', '2018-04-01/2018-04-02'],
    ['It ran from June 5, 2018 to July 6, 2019.', '2018-06-05/2019-07-06'],
    ['It ran from 5 June to 6 July 2018.', '2018-06-05/2018-07-06'],
    ['It fell on the night of May 5-6, 2024.', '2024-05-05/2024-05-06'],
  ])('%s', (sentence, date) => {
    expect(dates(sentence)).toEqual([date]);
  });
});

describe('a weekend looks the way of its verb', () => {
  test.each([
    ['Two boats sank this weekend.', WEDNESDAY, '2025-02-01/2025-02-02'],
    ['Two boats sank this weekend.', '2025-02-09', '2025-02-08/2025-02-09'],
    ['It will rain over the weekend.', WEDNESDAY, '2025-02-08/2025-02-09'],
    ['Two boats sank last weekend.', WEDNESDAY, '2025-02-01/2025-02-02'],
    ['The fair opens next weekend.', '2025-02-08', '2025-02-15/2025-02-16'],
    ['The fair opens next weekend.', WEDNESDAY, '[2025-02-08..2025-02-09,2025-02-15..2025-02-16]'],
    ['A fair this weekend.', WEDNESDAY, '[2025-02-01..2025-02-02,2025-02-08..2025-02-09]'],
  ])('%s (%s)', (sentence, published, date) => {
    expect(dates(sentence, published)).toEqual([date]);
  });
});
