import { expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allEvents } from '../archive/events.ts';
import { timelineChart } from './timeline-chart.ts';

const chart = timelineChart(articlesNewestFirst(), allEvents());

test('a known day is a point, an open date a bar that fades to the right', () => {
  expect(chart?.published.points).toHaveLength(3);
  expect(chart?.published.bars.map(({ fades }) => fades)).toEqual(['right', 'right']);
});

test('what is told of stands on a track of its own, a month or a year as a bar', () => {
  expect(chart?.told.points.map(({ label }) => label)).toEqual([
    '“On Saturday”',
    '“Monday”',
    '“January 22 and 23”',
  ]);
  expect(chart?.told.bars.map(({ label }) => label)).toEqual([
    '“Last year”',
    '“in January this year”',
    '“in January”',
  ]);
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
  const events = allEvents().map(({ date }) => date);
  expect(events).toContain('2018/2024');
  expect(chart?.ticks[0]?.label).toBe('Jan 2025');
});

test('without a dated article there is no chart', () => {
  expect(timelineChart([], allEvents())).toBeUndefined();
});
