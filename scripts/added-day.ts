import { z } from 'zod';
import { utcDay } from '../src/disk/arrivals.ts';
import { UsageError } from './script.ts';

/**
 * The day that `--added` names: on which articles came into the archive that moves here. Throws a
 * `UsageError` for what is no day, or one that is still to come.
 */
export function addedDay(words: string | undefined, today = utcDay()): string | undefined {
  if (words === undefined) return undefined;
  if (!z.iso.date().safeParse(words).success) throw new UsageError('--added is a day: 2014-05-01.');
  if (words > today) throw new UsageError(`--added ${words} is still to come.`);
  return words;
}
