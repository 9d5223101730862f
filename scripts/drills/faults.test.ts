import { expect, test } from 'vitest';
import { faultCommands } from './faults.ts';

test('commands that meet a disk at fault say so, and damage nothing', async () => {
  // A fault in so many, evenly; all of them are `npm run drill:faults`.
  const { tried, failed } = await faultCommands({ show: () => undefined }, { step: 211 });
  expect(failed).toEqual([]);
  expect(tried).toBeGreaterThan(25);
});
