import { expect, test } from 'vitest';
import { invented } from './fixtures/invented.ts';
import { openingOf, timelineEntries } from './timeline-sections.ts';

const rows = ['2024-03-01', null, '2025', '2025-06-02'].map((date) => ({
  article: invented({ slug: `of-${date ?? 'no-date'}`, date }),
  words: undefined,
}));

test('a timeline parted into years opens on the newest, and on what is of no known year', () => {
  const { year, entries } = openingOf(timelineEntries(rows, []));
  expect(year).toBe('2025');
  expect(entries.map(({ date }) => date)).toEqual(['2025', '2025-06-02', null]);
});

test('where no year is known at all it shows everything', () => {
  const undated = timelineEntries(rows.slice(1, 2), []);
  expect(openingOf(undated)).toEqual({ year: undefined, entries: undated });
});
