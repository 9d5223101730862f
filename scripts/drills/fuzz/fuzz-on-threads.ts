import { Worker } from 'node:worker_threads';
import type { Asked, Drilled } from '../drill.ts';
import type { Said, Share } from './thread.ts';

/** What is run in a thread, and how long a capture may take it, in milliseconds. */
const WAY = { program: new URL('thread.ts', import.meta.url), most: 5000 };
type Way = typeof WAY;
const THREADS = 2;
/** How often a thread is looked at, in milliseconds. */
const LOOK = 500;

/** What was tried, what failed, and how many were read: of refused ones alone it would say nothing. */
export type Fuzzed = Drilled & { readonly read: number };

/**
 * Makes the captures of so many numbers from a seed, and judges each, shared by two threads. One at
 * which a thread hangs has failed, and its thread is replaced.
 */
export async function fuzzOnThreads({ runs, seed, show }: Asked, way: Way = WAY): Promise<Fuzzed> {
  const failed: string[] = [];
  let [tried, read] = [0, 0];
  const next = (by: number) => {
    tried += by;
    show(tried);
  };
  const share = Math.ceil(runs / THREADS);
  await Promise.all(
    Array.from({ length: THREADS }, async (_, index) => {
      const end = Math.min(seed + runs, seed + (index + 1) * share);
      let first = seed + index * share;
      while (first < end) {
        const at = new Int32Array(new SharedArrayBuffer(4));
        const hung = await work(way, { first, end, at }, next, (said) => {
          if ('read' in said) read += said.read;
          else failed.push(wordsOf(said.number, said.what));
        });
        if (hung === undefined) return;
        failed.push(wordsOf(hung, 'hangs'));
        first = hung + 1;
      }
    }),
  );
  return { tried, failed, read };
}

function wordsOf(number: number, what: string): string {
  return `capture ${String(number)} (--seed ${String(number)} --runs 1): ${what}`;
}

/** Lets a thread do a share. Gives the number of the capture at which it hung, if it did. */
async function work(
  { program, most }: Way,
  share: Share,
  next: (by: number) => void,
  hear: (said: Said) => void,
): Promise<number | undefined> {
  const { first, end, at } = share;
  // Where it has not begun, it is still reading the program.
  Atomics.store(at, 0, first - 1);
  const thread = new Worker(program, { workerData: share });
  thread.on('message', hear);
  const hangs = watch(thread, at, most);
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      hangs().then((number) => {
        if (number === undefined || number < first) return;
        thread.removeAllListeners('exit');
        clearInterval(timer);
        next(number + 1 - first);
        void thread.terminate().then(() => {
          resolve(number);
        });
      }, reject);
    }, LOOK);
    thread.once('error', reject);
    thread.once('exit', () => {
      clearInterval(timer);
      next(end - first);
      resolve(undefined);
    });
  });
}

/** Looks, whenever it is called, whether a thread has been at one number for too long. */
function watch(thread: Worker, at: Int32Array, most: number): () => Promise<number | undefined> {
  let seen = { number: 0, since: Infinity, spent: Infinity };
  return async () => {
    const number = Atomics.load(at, 0);
    const now = Date.now();
    // Its own time counts, too: on a busy machine nothing hangs that merely waits.
    const { user } = await thread.cpuUsage().catch(() => ({ user: 0 }));
    if (number !== seen.number) seen = { number, since: now, spent: user };
    const isLong = now - seen.since > most && (user - seen.spent) / 1000 > most;
    return isLong ? number : undefined;
  };
}
