import { expect, test } from 'vitest';
import { addAtOnce } from './kills/run-at-once.ts';
import { killAtSteps } from './kills/steps.ts';

test('commands that are killed at a step lose nothing, and the next run ends as if nobody had', async () => {
  const { tried, failed } = await killAtSteps(() => undefined, {
    step: 7,
    names: ['ingest, of changes', 'records --move'],
  });
  expect(failed).toEqual([]);
  expect(tried).toBeGreaterThan(5);
}, 240_000);

test('of texts that are added at once none is lost', async () => {
  expect((await addAtOnce(2)).failed).toEqual([]);
}, 240_000);
