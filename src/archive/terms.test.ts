import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invented, manyOn, topicsOnly } from './fixtures/invented.ts';
import { listPages } from './list-pages.ts';
import { articlesShown, byYear, yearsShown } from './term-lists.ts';
import { isBusy, yearsOf } from './term-years.ts';
import { termPagesOf } from './terms.ts';

const TRADE = topicsOnly(['trade'], ['tariffs', 'trade'], ['steel', 'tariffs'], ['peace']);
const rowsOf = (id: string, articles: ReturnType<typeof manyOn>) =>
  termPagesOf('topics', TRADE, articles).find(({ term }) => term.id === id)?.groups[0]?.rows;

describe('a topic page', () => {
  test('has the articles of narrower topics too, and says by which one and in which words', () => {
    const [row] = rowsOf('trade', [invented({ topics: ['steel'] })]) ?? [];
    expect(row?.by?.id).toBe('steel');
    expect(row?.words).toMatchObject({ before: 'On ', exact: 'steel', after: '.', place: '¶1' });
  });

  test('prefers the words of the topic itself to those of a narrower one', () => {
    const [row] = rowsOf('trade', [invented({ topics: ['tariffs', 'trade'] })]) ?? [];
    expect(row?.by).toBeUndefined();
    expect(row?.words).toMatchObject({ exact: 'trade' });
  });

  test('does not have the articles of a broader topic', () => {
    expect(rowsOf('steel', [invented({ topics: ['trade'] })])).toBeUndefined();
  });

  test('counts an article once, by whatever many narrower topics it has the topic', () => {
    const pages = termPagesOf('topics', TRADE, [
      invented({ topics: ['steel', 'tariffs', 'trade'] }),
    ]);
    expect(pages.map(({ term, count }) => [term.id, count])).toEqual([
      ['steel', 1],
      ['tariffs', 1],
      ['trade', 1],
    ]);
  });

  test('lists an article whose words may not be shown, without them', () => {
    expect(rowsOf('peace', [invented({ topics: ['peace'], shown: false })])).toMatchObject([
      { words: undefined },
    ]);
  });
});

describe('the page of a busy term', () => {
  const [page] = termPagesOf('topics', TRADE, manyOn(120, 'peace'));

  test('lists fifty, the newest under each of its headings', () => {
    const rows = page?.groups[0]?.rows ?? [];
    const groups = [
      { heading: 'Named in', rows: rows.slice(0, 40) },
      { heading: 'Author of', rows: rows.slice(40, 70) },
      { heading: 'Credited', rows: rows.slice(70) },
    ];
    expect(articlesShown({ groups }).map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Named in', 18],
      ['Author of', 16],
      ['Credited', 16],
    ]);
  });

  test('leads to its years, which have every article once', () => {
    const dates = ['2025-06-02', '202X', '2024-03-01', null];
    const articles = Array.from({ length: 80 }, (_, at) =>
      invented({ slug: `a-${String(at)}`, topics: ['peace'], date: dates[at % 4] ?? null }),
    );
    const [peace] = termPagesOf('topics', TRADE, articles);
    const years = peace === undefined ? [] : yearsOf(peace, []);
    expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
      ['2024', 20],
      ['2025', 20],
      [undefined, 40],
    ]);
  });
});

test('a term is busy by its rows: an article that stands in two groups takes two', () => {
  const [page] = termPagesOf('topics', TRADE, manyOn(40, 'peace'));
  if (page === undefined) throw new Error('there is no page');
  const [group] = page.groups;
  const twice = { ...page, groups: [...page.groups, ...(group === undefined ? [] : [group])] };
  expect([isBusy(page), isBusy(twice)]).toEqual([false, true]);
});

test('the articles of a term are parted by the years that they stand under', () => {
  const articles = ['2025-06-02', '[2025-05-03..]', '2024', null].map((date, at) =>
    invented({ slug: `a-${String(at)}`, topics: ['peace'], date }),
  );
  const [peace] = termPagesOf('topics', TRADE, articles);
  expect(peace && yearsShown(peace)).toEqual(['2025', '2024']);
  const rows = peace?.groups.flatMap((group) => group.rows) ?? [];
  expect(byYear(rows).map(({ year, rows: own }) => [year, own.length])).toEqual([
    ['2025', 2],
    ['2024', 1],
    [undefined, 1],
  ]);
});

describe('a long list', () => {
  test('loses and repeats nothing, whatever its length', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = listPages(items, size);
        expect(pages.flatMap((one) => one.items)).toEqual(items);
        expect(pages.every((one, place) => one.number === place + 1)).toBe(true);
        expect(pages.every((one) => one.last === pages.length)).toBe(true);
      }),
    );
  });
});
