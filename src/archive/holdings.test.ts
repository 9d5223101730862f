import { describe, expect, test } from 'vitest';
import { articlesNewestFirst } from './articles.ts';
import { coverageByMonth } from './coverage-by-month.ts';
import { dateSpan } from './date-span.ts';
import { invented } from './fixtures/invented.ts';
import { holdings } from './holdings.ts';
import { countByMonth } from './count-by-month.ts';
import { termPages } from './terms.ts';
import { topicsByOutlet } from './topics-by-outlet.ts';
import { holdingWords, whatWasSearched } from './what-was-searched.ts';

const dated = (...dates: readonly (string | null)[]) =>
  dates.map((date, place) => invented({ slug: `a-${String(place)}`, date, outlet: 'voz' }));

describe('what was searched', () => {
  test('is said in one sentence: how many, from where, from when, and what is not sure', () => {
    expect(whatWasSearched()).toBe(
      '5 articles from 4 outlets and 1 of an unknown one, 5 February 2025 to 13 January 2026, 2 dated only roughly',
    );
  });

  test.each([
    [[], 'nothing yet'],
    [['2025-02-05'], '1 article from 1 outlet, 5 February 2025'],
    [['2025-02-05', null], '2 articles from 1 outlet, 5 February 2025, 1 of unknown date'],
    [[null], '1 article from 1 outlet, 1 of unknown date'],
  ])('%j: %s', (dates, words) => {
    expect(holdingWords(dated(...dates))).toBe(words);
  });
});

describe('the first and the last date', () => {
  test('are said in words, an uncertain one as such', () => {
    expect(dateSpan(dated('[2025-05-03..]', '2025-02-05'))).toEqual({
      first: '5 February 2025',
      last: '3 May 2025 or later',
      uncertain: 1,
    });
  });

  test('are none where no date is known', () => {
    expect(dateSpan(dated(null))).toBeUndefined();
  });
});

describe('the count by month', () => {
  const all = dated('2025-02-05', '2025-02-20', '[2025-05-03..]', '2025-06', null);

  test('has every month of the archive, the empty ones too, and counts what is dated only roughly where it may begin', () => {
    expect(countByMonth(all, all).map(({ period, sure, rough }) => [period, sure, rough])).toEqual([
      ['2025-02', 2, 0],
      ['2025-03', 0, 0],
      ['2025-04', 0, 0],
      ['2025-05', 0, 1],
      ['2025-06', 1, 0],
    ]);
  });

  test('keeps the months of the whole archive for a part of it', () => {
    expect(countByMonth(all.slice(3, 4), all)).toHaveLength(5);
  });

  test('counts by year where the archive spans many', () => {
    const long = dated('1990-01-01', '2025-02-05');
    const columns = countByMonth(long, long);
    expect(columns).toHaveLength(36);
    expect(columns[0]).toEqual({ period: '1990', sure: 1, rough: 0 });
  });

  test('is none where no date is known', () => {
    expect(countByMonth(dated(null), all)).toEqual([]);
  });
});

describe('the numbers of the archive', () => {
  const { articles, dates, fields, quotations } = holdings(articlesNewestFirst());

  test('say of each field how often it is read, asserted and not known', () => {
    expect(fields.slice(0, 3)).toEqual([
      { field: 'Headline', read: 4, asserted: 1, unknown: 0 },
      { field: 'Date', read: 2, asserted: 3, unknown: 0 },
      { field: 'Outlet', read: 2, asserted: 2, unknown: 1 },
    ]);
    expect(dates).toEqual({ certain: 3, uncertain: 2, unknown: 0 });
  });

  test('add up to all there is', () => {
    for (const { field, read, asserted, unknown } of fields) {
      const all = field === 'Speaker of a quotation' ? quotations : articles;
      expect(read + asserted + unknown, field).toBe(all);
    }
  });

  test('by month name the months of which nothing is certain, in one row each run', () => {
    const rows = coverageByMonth(articlesNewestFirst());
    expect(rows.map(({ words, sure, rough }) => [words, sure, rough])).toEqual([
      ['February 2025', 1, 0],
      ['March 2025 to April 2025', 0, 0],
      ['May 2025', 1, 2],
      ['June 2025 to December 2025', 0, 0],
      ['January 2026', 1, 0],
    ]);
  });

  test('by topic and outlet count each article once, with those of no known outlet', () => {
    const most = { topics: 99, outlets: 99 };
    const table = topicsByOutlet(termPages('topics'), articlesNewestFirst(), most);
    expect(table.outlets.map((outlet) => outlet?.id)).toEqual([
      'counter-information',
      'featured-headlines',
      'indo-us-tribune',
      'voz',
      undefined,
    ]);
    for (const { topic, count, cells } of table.rows) {
      expect(cells.flat(), topic.id).toHaveLength(count);
    }
  });

  test('by topic and outlet leave out what is more than asked for', () => {
    const table = topicsByOutlet(termPages('topics'), articlesNewestFirst(), {
      topics: 3,
      outlets: 2,
    });
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
  });
});
