import { expect, test } from 'vitest';
import { homeLists } from './home-lists.ts';
import { periodPage } from './periods.ts';

test('the figures of a year are those of its page', () => {
  const { rows } = homeLists().years;
  expect(rows.length).toBeGreaterThan(0);
  for (const { label, figures } of rows) {
    const page = periodPage(label);
    expect(figures).toEqual([page?.sure.length, page?.rough.length, page?.events.length]);
  }
});
