import { describe, expect, test } from 'vitest';
import { combination, combinations, combinationsOf } from './combinations.ts';
import { invented, topicsOnly } from './fixtures/invented.ts';
import { termPagesOf } from './terms.ts';

const vocabularies = topicsOnly(['trade'], ['tariffs', 'trade'], ['peace'], ['arms']);
const made = (...articles: readonly (readonly string[])[]) =>
  combinationsOf(
    termPagesOf(
      'topics',
      vocabularies,
      articles.map((topics, place) => invented({ slug: `a-${String(place)}`, topics })),
    ),
    vocabularies.topics,
  );

const times = (number: number, ...topics: readonly string[]) =>
  Array.from({ length: number }, () => topics);
/** Three articles with both, and one with each alone. */
const both = (a: string, b: string) => [...times(3, a, b), [a], [b]];

describe('a combination of topics', () => {
  test('has a page where three articles have both', () => {
    expect(made(...both('peace', 'arms')).map(({ id }) => id)).toEqual(['arms/and/peace']);
    expect(made(...both('peace', 'arms').slice(1))).toEqual([]);
  });

  test('has none where one of the two stands in all articles of the other: it says no more', () => {
    expect(made(...times(3, 'peace', 'arms'), ['peace'])).toEqual([]);
  });

  test('has one address, the ids in the order of letters', () => {
    const ids = combinations().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.split('/and/').toSorted().join('/and/') === id)).toBe(true);
    const [id = ''] = ids;
    expect(combination(id.split('/and/')[1] ?? '', id.split('/and/')[0] ?? '')?.id).toBe(id);
  });

  test('shows the proof of the one and of the other, in the order of the address', () => {
    const [pair] = made(...both('peace', 'arms'));
    const words = pair?.rows[0]?.rows.map((row) => row.words);
    expect(words).toMatchObject([{ exact: 'arms' }, { exact: 'peace' }]);
    expect(pair?.terms.map(({ id }) => id)).toEqual(['arms', 'peace']);
  });

  test('is not made of a topic and a broader one: the one implies the other', () => {
    expect(made(...both('trade', 'tariffs'))).toEqual([]);
  });

  test('has articles by narrower topics too', () => {
    const pair = made(...both('tariffs', 'peace')).find(({ id }) => id === 'peace/and/trade');
    expect(pair?.rows[0]?.rows.map((row) => row.by?.id)).toEqual([undefined, 'tariffs']);
  });

  test('counts all articles, and lists the newest fifty', () => {
    const [pair] = made(...both('peace', 'arms'), ...times(60, 'peace', 'arms'));
    expect([pair?.count, pair?.rows.length]).toEqual([63, 50]);
  });

  test('is made of a topic and the closest dozen: pages grow with topics, not with their square', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `topic-${String(at)}`);
    const all = topicsOnly(...ids.map((id) => [id] as const));
    const articles = [...times(3, ...ids), ...ids.map((id) => [id])].map((topics, place) =>
      invented({ slug: `a-${String(place)}`, topics }),
    );
    const pairs = combinationsOf(termPagesOf('topics', all, articles), all.topics);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(12 * ids.length);
  });

  test('proves both topics in each of its rows', () => {
    const rows = combinations().flatMap((pair) => pair.rows.flatMap((row) => row.rows));
    expect(rows.every(({ words }) => words?.kind === 'source' && words.exact !== '')).toBe(true);
  });
});
