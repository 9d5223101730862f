import { expect, test } from 'vitest';
import { flipFiles } from './flips/flip-files.ts';

test('a bit that flips in any file of an archive is named, and published by no page', async () => {
  const asked = { runs: 12, seed: 7, show: () => undefined };
  const { tried, failed } = await flipFiles(asked, { others: false });
  expect(failed).toEqual([]);
  expect(tried).toBe(12);
});
