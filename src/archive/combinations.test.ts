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

describe('a combination of topics', () => {
  test('exists only where an article has both', () => {
    expect(made(['peace', 'arms'], ['tariffs']).map(({ id }) => id)).toEqual(['arms+peace']);
    expect(made(['peace'], ['arms'])).toEqual([]);
  });

  test('has one address, the ids in the order of letters', () => {
    const ids = combinations().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.split('+').toSorted().join('+') === id)).toBe(true);
    expect(combination('sovereignty', 'drug-cartels')?.id).toBe('drug-cartels+sovereignty');
  });

  test('shows the proof of the one and of the other, in the order of the address', () => {
    const [pair] = made(['peace', 'arms']);
    const words = pair?.rows[0]?.rows.map((row) => row.words);
    expect(words).toMatchObject([{ exact: 'arms' }, { exact: 'peace' }]);
    expect(pair?.terms.map(({ id }) => id)).toEqual(['arms', 'peace']);
  });

  test('is not made of a topic and a broader one: the one implies the other', () => {
    expect(made(['trade', 'tariffs'])).toEqual([]);
  });

  test('has articles by narrower topics too', () => {
    const pair = made(['tariffs', 'peace']).find(({ id }) => id === 'peace+trade');
    expect(pair?.rows[0]?.rows.map((row) => row.by?.id)).toEqual([undefined, 'tariffs']);
  });

  test('of tariffs and sovereignty is in no article here', () => {
    expect(combination('tariffs', 'sovereignty')).toBeUndefined();
  });

  test('proves both topics in each of its rows', () => {
    const rows = combinations().flatMap((pair) => pair.rows.flatMap((row) => row.rows));
    expect(rows.every(({ words }) => words?.kind === 'source' && words.exact !== '')).toBe(true);
  });
});
