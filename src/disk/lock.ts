import { setTimeout as wait } from 'node:timers/promises';
import { DiskError } from './fault-of-disk.ts';
import { isFolder, touch } from './files.ts';
import { Held, isTaken, release, SILENCE, type Taken, take } from './take-lock.ts';
import { sweepUnfinished } from './unfinished.ts';

/** What a folder answers in which nobody may write. */
const READ_ONLY: ReadonlySet<string | undefined> = new Set(['EROFS', 'EACCES', 'EPERM']);

interface Options {
  /** How long to wait for another, in milliseconds. */
  readonly most?: number;
  /** After how long a lock of another machine that is not marked as in use is nobody's, in milliseconds. */
  readonly silence?: number;
  /** Where it is said for whom this waits. */
  readonly say?: (words: string) => void;
}

/** What works on an archive is done in seconds to minutes; who waits longer wants to be told. */
const MOST = 10 * 60_000;

/** So often is looked whether the other has ended, in milliseconds. */
const TURN = 200;

/** So often a lock is marked as in use, in milliseconds, for those on other machines. */
const BEAT = 30_000;

/**
 * Does work on an archive that nobody else is at work on meanwhile, `who` being what does it: `npm run
 * ingest`. A second one waits and says for whom, and throws a `Held` where that takes too long. What a
 * run that was killed has left, its lock and half-written files, is cleared away first. In a folder
 * that is not there, or in which nobody may write, there is nothing to hold.
 */
export async function withLock<T>(
  content: string,
  who: string,
  work: () => Promise<T>,
  { most = MOST, silence = SILENCE, say = onStandardError }: Options = {},
): Promise<T> {
  const taken = await taking(content, who, { most, silence, say });
  if (taken === undefined) return work();
  const beat = setInterval(() => {
    touchIfThere(taken.file);
  }, BEAT);
  beat.unref();
  let result: T;
  try {
    sweepUnfinished(content);
    result = await work();
  } catch (error) {
    // What went wrong with the work is what has to be said.
    quietly(() => {
      release(taken);
    });
    throw error;
  } finally {
    clearInterval(beat);
  }
  release(taken);
  return result;
}

async function taking(
  content: string,
  who: string,
  { most, silence, say }: Required<Options>,
): Promise<Taken | undefined> {
  if (!isFolder(content)) return undefined;
  const begun = performance.now();
  let told = '';
  for (;;) {
    const answer = whereWritable(() => take(`${content}/.lock`, who, silence));
    if (answer === undefined || isTaken(answer)) return answer;
    const words = answer.described;
    if (performance.now() - begun >= most) throw new Held(content, words);
    if (words !== told) say(`Waiting for ${words} to end its work on ${content}.\n`);
    told = words;
    await wait(TURN);
  }
}

/** Nothing where nobody may write: who cannot write a lock can write nothing else there. */
function whereWritable<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiskError && READ_ONLY.has(error.code)) return undefined;
    throw error;
  }
}

function touchIfThere(file: string) {
  quietly(() => {
    touch(file);
  });
}

function quietly(work: () => void) {
  try {
    work();
  } catch {
    // A lock that stays is taken over by the next run.
  }
}

function onStandardError(words: string) {
  process.stderr.write(words);
}
