import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { facetsOf, failuresOf, mayBeWithin, sortedByDay } from './facts.ts';
import { eachField, queryOf } from './query.ts';
import type { SearchRecord } from './records.ts';

function record(days: string, outlet: string, ...topic: string[]): SearchRecord {
  const facts = { ...eachField(() => []), days, outlet: [outlet], topic };
  return { url: '', content: '', meta: {}, row: {} as SearchRecord['row'], facts };
}

const records = [
  record('2025-02-05', 'voz', 'tariffs', 'cartels'),
  record('2025-05-04/', 'ap', 'cartels'),
  record('', 'ap', 'tariffs'),
  record('2026-01-13', 'voz', 'cartels'),
  record('/2024-12-31', 'ap', 'cartels', 'migration'),
];
const labels = { ...eachField(() => ({})), topic: { tariffs: 'Tariffs' } };
const facts = columnsOf(records, labels);
const places = [...records.keys()];

function left(address: string): number[] {
  const failures = failuresOf(facts, queryOf(new URLSearchParams(address)));
  return places.filter((at) => failures(at).length === 0);
}

describe('filters', () => {
  test.each([
    ['topic=tariffs', [0, 2]],
    ['topic=tariffs&topic=cartels', [0]],
    ['topic=-tariffs', [1, 3, 4]],
    ['outlet=voz&outlet=ap', [0, 1, 2, 3, 4]],
    ['outlet=voz&topic=-tariffs', [3]],
    ['outlet=unheard-of', []],
    ['from=2026', [1, 3]],
    ['to=2024', [4]],
    ['from=2025-02&to=2025-02', [0]],
    ['from=2025-02-06&to=2025-05-03', []],
    ['from=2025-05-04&to=2025-05-04', [1]],
  ])('%s leaves %j', (address, expected) => {
    expect(left(address)).toEqual(expected);
  });
});

test.each([
  ['2025-02-05', '2025-02-05', '2025-02-05', true],
  ['2025-02-05', '2025-02-06', '', false],
  ['2025-01-01/2025-12-31', '2025-06', '2025-06', true],
  ['2025-05-04/', '2031', '', true],
  ['/2025-05-04', '', '1999', true],
  ['2025-12-31', '2025', '2025', true],
  ['', '2025', '', false],
  ['', '', '', true],
])('what is of %j may be within %j and %j: %j', (days, from, to, may) => {
  expect(mayBeWithin(days, { from, to })).toBe(may);
});

describe('the counts beside the values of a filter', () => {
  const countsOf = (address: string, field: 'topic' | 'outlet') =>
    facetsOf(facts, places, queryOf(new URLSearchParams(address)))[field].map(
      ({ id, count, side }) => [id, count, side],
    );

  test('say how many results each value leaves, the most first', () => {
    expect(countsOf('', 'topic')).toEqual([
      ['cartels', 4, undefined],
      ['tariffs', 2, undefined],
      ['migration', 1, undefined],
    ]);
  });

  test('come true when the value is chosen', () => {
    for (const address of ['', 'outlet=ap', 'topic=cartels', 'topic=-tariffs', 'from=2025']) {
      for (const [id, count, side] of countsOf(address, 'topic')) {
        if (side !== undefined) continue;
        expect(left(`${address}&topic=${String(id)}`)).toHaveLength(Number(count));
      }
    }
  });

  test('say of a refused value how many results it takes away', () => {
    expect(countsOf('topic=-tariffs', 'topic')).toContainEqual(['tariffs', 2, 'not']);
  });

  test('do not fall to nothing for other outlets once an outlet is chosen', () => {
    expect(countsOf('outlet=voz', 'outlet')).toEqual([
      ['ap', 3, undefined],
      ['voz', 2, 'only'],
    ]);
  });

  test('show a chosen value although nothing has it', () => {
    expect(countsOf('outlet=voz&topic=migration', 'topic')).toContainEqual([
      'migration',
      0,
      'only',
    ]);
  });

  test('know values by their names', () => {
    const { topic } = facetsOf(facts, places, queryOf(new URLSearchParams()));
    expect(topic.find(({ id }) => id === 'tariffs')?.label).toBe('Tariffs');
  });
});

test('sorted by time nothing is lost, and what has no date stands last either way', () => {
  expect(sortedByDay(facts, places, 'newest')).toEqual([3, 1, 0, 4, 2]);
  expect(sortedByDay(facts, places, 'oldest')).toEqual([4, 0, 1, 3, 2]);
});

test('what is only reported is found where its kind is asked for', () => {
  const said = ['direct', 'reported'].map((kind) => {
    const one = record('', 'ap');
    return { ...one, facts: { ...one.facts, kind: [kind] } };
  });
  const own = columnsOf(said, labels);
  const found = (address: string) => {
    const failures = failuresOf(own, queryOf(new URLSearchParams(address)));
    return [0, 1].filter((at) => failures(at).length === 0);
  };
  expect([found(''), found('kind=-direct'), found('kind=reported')]).toEqual([[0], [], [1]]);
  const { kind } = facetsOf(own, [0, 1], queryOf(new URLSearchParams()));
  expect(kind.map(({ id, count }) => [id, count])).toContainEqual(['reported', 1]);
});
