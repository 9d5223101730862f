import { expect, test } from 'vitest';
import { type Dated, timelineChart } from './timeline-chart.ts';

const dated = (...dates: readonly string[]): Dated[] =>
  dates.map((date) => ({ date, label: date, words: date }));

const PUBLISHED = dated('2025-02-05', '2025-05-03/..', '2025-05-04/..', '2025-05-28', '2026-01-13');
const TOLD = dated(
  ...['2018/2024', '2025', '2025-01', '2025-01?', '2025-02-01'],
  ...['2026-01-12', '2026-01-22/2026-01-23'],
);
const chart = timelineChart(PUBLISHED, TOLD);

test('a known day is a point, an open date a bar that fades to the right', () => {
  expect(chart?.published.points).toHaveLength(3);
  expect(chart?.published.bars.map(({ fades }) => fades)).toEqual(['right', 'right']);
});

test('what is told of stands on a track of its own, a month or a year as a bar', () => {
  const labels = (marks: readonly { label: string }[] = []) => marks.map(({ label }) => label);
  expect(labels(chart?.told.points)).toEqual(['2025-02-01', '2026-01-12', '2026-01-22/2026-01-23']);
  expect(labels(chart?.told.bars)).toEqual(['2025', '2025-01', '2025-01?']);
});

test('every mark is on the axis, in the order of time, bars apart from one another', () => {
  for (const { points, bars } of chart === undefined ? [] : [chart.published, chart.told]) {
    const places = points.map(({ from }) => from);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([...points, ...bars].every(({ from, to }) => from >= 0 && to <= 100)).toBe(true);
    expect(new Set(bars.map(({ lane }) => lane)).size).toBe(bars.length);
  }
});

test('an event years from every publication does not crush the picture', () => {
  expect(chart?.notDrawn).toBe(1);
  expect(chart?.ticks[0]?.label).toBe('Jan 2025');
});

test('without anything published there is no chart', () => {
  expect(timelineChart([], TOLD)).toBeUndefined();
});
