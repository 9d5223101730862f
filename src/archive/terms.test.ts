import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invented, manyOn, topicsOnly } from './fixtures/invented.ts';
import { listPages } from './list-pages.ts';
import { articleLists, groupsOn } from './term-lists.ts';
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

describe('a long list', () => {
  const [page] = termPagesOf('topics', TRADE, manyOn(120, 'peace'));

  test('is cut into pages of 50', () => {
    const lists = articleLists(page ?? { groups: [] });
    expect(lists.map(({ number, last, items }) => [number, last, items.length])).toEqual([
      [1, 3, 50],
      [2, 3, 50],
      [3, 3, 20],
    ]);
  });

  test('keeps the heading of a group that goes on to the next page', () => {
    const rows = page?.groups[0]?.rows ?? [];
    const groups = [
      { heading: 'Named in', rows: rows.slice(0, 60) },
      { heading: 'Author of', rows: rows.slice(60, 70) },
    ];
    const [, second] = articleLists({ groups });
    const shown = groupsOn(second ?? { number: 2, last: 2, items: [] });
    expect(shown.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Named in', 10],
      ['Author of', 10],
    ]);
  });

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
