import { expect, test } from 'vitest';
import { invented } from './fixtures/invented.ts';
import { timelineEntries, timelineSections } from './timeline-sections.ts';

const rows = ['2025-06-02', null, '2025', '2024-03-01'].map((date) => ({
  article: invented({ slug: `of-${date ?? 'no-date'}`, date }),
  words: undefined,
}));

test('entries stand the earliest first, by month where one is known, without a date last', () => {
  const sections = timelineSections(timelineEntries(rows, []));
  expect(sections.map(({ period, entries }) => [period, entries.length])).toEqual([
    ['2024-03', 1],
    ['2025', 1],
    ['2025-06', 1],
    [undefined, 1],
  ]);
});
