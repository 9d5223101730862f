import { expect, test } from 'vitest';
import { type Dated, timelineChart } from './timeline-chart.ts';

const dated = (...dates: readonly string[]): Dated[] =>
  dates.map((date) => ({ date, when: date, label: date, words: date, href: date, weight: 1 }));

const PUBLISHED = dated(
  '2025-02-05',
  '[2025-05-03..]',
  '[2025-05-04..]',
  '2025-05-28',
  '2026-01-13',
);
const TOLD = dated(
  ...['2018/2024', '2025', '2025-01', '2025-01?', '2025-02-01'],
  ...['2026-01-12', '2026-01-22/2026-01-23'],
);
const chart = timelineChart(PUBLISHED, TOLD);
const tracks = chart === undefined ? [] : [chart.published, chart.told];

test('a known day is a point, an open date a bar that fades to the right', () => {
  const bars = chart?.published.marks.filter(({ from, to }) => from < to);
  expect(bars?.map(({ when, fades }) => [when, fades])).toEqual([
    ['[2025-05-03..]', 'right'],
    ['[2025-05-04..]', 'right'],
  ]);
});

test('what is told of stands on a track of its own, a month or a year as a bar', () => {
  const bars = chart?.told.marks.filter(({ from, to }) => from < to);
  expect(bars?.map(({ when }) => when).toSorted()).toEqual(['2025', '2025-01', '2025-01?']);
});

test('every mark is on the axis, leads on, and is in nobody’s way in its lane', () => {
  for (const { marks } of tracks) {
    for (const [at, { from, to, lane, href }] of marks.entries()) {
      expect([from >= 0, to <= 100, href]).toEqual([true, true, expect.stringMatching(/./)]);
      const other = marks.slice(at + 1).find((one) => one.lane === lane && one.from <= to);
      expect(other).toBeUndefined();
    }
  }
});

test('labels are numbered in the order of the marks, above first, for where there is no room', () => {
  const numbers = tracks.flatMap(({ marks }) => marks.map(({ number }) => number));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('of many marks the weightiest have labels, and those are short', () => {
  const days = Array.from({ length: 28 }, (_, at) => `2025-02-${String(at + 1).padStart(2, '0')}`);
  const many = dated(...days).map((one, weight) => ({ ...one, weight, label: 'word '.repeat(30) }));
  const named = timelineChart(many, [])?.published.marks.filter(({ number }) => number);
  expect(named?.map(({ when }) => when)).toEqual(days.slice(-8));
  for (const { label } of named ?? []) expect(label).toMatch(/^(?:word ){5,11}…$/);
});

test('an event years from every publication does not crush the picture', () => {
  expect(chart?.notDrawn).toBe(1);
  expect(chart?.told.marks.map(({ when }) => when)).not.toContain('2018/2024');
});

test('the axis reaches over days of the archive besides, so that charts can be compared', () => {
  const over = timelineChart(dated('2025-02-05'), [], ['2024-11-20', '2025-03-02']);
  expect([chart?.words, over?.words]).toEqual([
    'January 2025 to January 2026',
    'November 2024 to March 2025',
  ]);
});

test('without anything published there is no picture', () => {
  expect(timelineChart([], TOLD)).toBeUndefined();
});
