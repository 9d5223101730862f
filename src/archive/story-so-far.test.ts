import { describe, expect, test } from 'vitest';
import { articlesNewestFirst } from './articles.ts';
import { allEvents } from './events.ts';
import { storyOf } from './story-so-far.ts';
import { type TimelineEntry, timelineEntries } from './timeline-sections.ts';

const rows = articlesNewestFirst().map((article) => ({ article, words: undefined }));
const entries = timelineEntries(rows, allEvents());
const [published] = entries.filter(({ kind }) => kind === 'published');
const [told] = entries.filter(({ kind }) => kind === 'told');

/** An entry like one of the archive, of another date. */
const at = (date: string, like: TimelineEntry | undefined) =>
  (like === undefined ? [] : [{ ...like, date }]) as TimelineEntry[];

/** So many articles a month, from one month on. */
const months = (year: number, from: number, to: number, each: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((month) =>
    Array.from({ length: each }, (_, day) =>
      at(
        `${String(year)}-${String(month).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`,
        published,
      ),
    ).flat(),
  );

describe('the story so far', () => {
  test('of few entries has them all, by day, in the words of who tells of it', () => {
    const { before, days, after } = storyOf(entries);
    expect([before, after]).toEqual([[], []]);
    expect(days.flatMap((day) => day.entries)).toHaveLength(entries.length);
    const saturday = days.find(({ words }) => words === '1 February 2025');
    expect(saturday?.entries[0]?.words).toMatch(/^US President Donald Trump alleged that/);
  });

  test('tells by how far a day is from the one before how long that was', () => {
    const dates = ['2024-01-01', '2024-01-02', '2024-01-05', '2024-02-01', '2024-07-01', '2026'];
    const { days } = storyOf(dates.flatMap((date) => at(date, published)));
    expect(days.map(({ gap }) => gap)).toEqual(['first', 'day', 'week', 'month', 'season', 'year']);
  });

  test('says of which entries the date is known only roughly', () => {
    const rough = storyOf([
      ...at('[2024-05-03..]', published),
      ...at('2024-06?', told),
      ...at('2024-07-01', told),
      ...at('2024-07-02', published),
    ]);
    const isRough = rough.days.flatMap((day) => day.entries.map((entry) => entry.isRough));
    expect(isRough).toEqual([true, true, false, false]);
  });

  test('that is long has its newest months open, a year of months in a line each, and its years', () => {
    const { before, days } = storyOf([...months(2023, 1, 12, 5), ...months(2024, 1, 12, 5)]);
    expect(days.flatMap((day) => day.entries)).toHaveLength(15);
    expect(days[0]?.date).toBe('2024-10-01');
    expect(before.map(({ words }) => words)).toEqual([
      'Earlier in 2023',
      ...['October', 'November', 'December'].map((name) => `${name} 2023`),
      ...'January February March April May June July August September'
        .split(' ')
        .map((name) => `${name} 2024`),
    ]);
    expect(before[0]).toMatchObject({ articles: 45, events: 0, href: '/2023/' });
  });

  test('of a month too long to be open has the newest of it, and a line of all', () => {
    const { before, days } = storyOf(months(2024, 5, 5, 200));
    expect(days.flatMap((day) => day.entries).length).toBe(16);
    expect(before).toMatchObject([{ words: 'May 2024', articles: 200 }]);
  });

  test('ends with its newest article: what is told of later is folded, and centuries are one line', () => {
    const centuries = Array.from({ length: 90 }, (_, index) => String(1900 + index));
    const { before, days, after } = storyOf([
      ...centuries.flatMap((year) => at(year, told)),
      ...months(2024, 5, 5, 20),
      ...at('2050', told),
    ]);
    expect(days.at(-1)?.date).toMatch(/^2024-05/);
    expect(after).toMatchObject([{ words: '2050', articles: 0, events: 1 }]);
    expect(before[0]).toMatchObject({ words: '1900–1970', events: 71, href: '/timeline/' });
    expect(before.length).toBeLessThanOrEqual(21);
  });
});
