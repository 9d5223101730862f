import { expect, test } from 'vitest';
import { anniversariesIn } from './anniversaries.ts';
import { invented } from './fixtures/invented.ts';
import { browseByDate, dateRow } from './periods.ts';

test('a day of the calendar has a page where two years have something of it, in a circle', () => {
  const dates = ['2024-05-28', '2025-05-28', '2025-02-05', '2023-01-12', '2024-01-12', '2024-05'];
  const rows = dates.map((date) => dateRow(invented({ slug: `of-${date}`, date })));
  const found = anniversariesIn(browseByDate(rows));
  expect(found.map(({ day, years }) => [day, years.map(({ period }) => period)])).toEqual([
    ['01-12', ['2023-01-12', '2024-01-12']],
    ['05-28', ['2024-05-28', '2025-05-28']],
  ]);
  expect([found[0]?.previous, found[1]?.next]).toEqual(['05-28', '01-12']);
});
