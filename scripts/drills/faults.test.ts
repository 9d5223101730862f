import { expect, test } from 'vitest';
import { faultCommands } from './faults.ts';

test('commands that meet a disk at fault say so, and damage nothing', async () => {
  // A fault in so many, evenly; all of them, for each command, are `npm run drill:faults`.
  const names = ['ingest, of changes', 'verify --repair'];
  const { tried, failed } = await faultCommands({ show: () => undefined }, { step: 211, names });
  expect(failed).toEqual([]);
  expect(tried).toBeGreaterThan(10);
}, 240_000);
