import { createContext, Script } from 'node:vm';

/**
 * So many milliseconds of work a capture may take at each step. The pages that reading is measured
 * with take some 20; what takes this long has been made to.
 */
export const MOST_TIME = 5000;

/** A thread that gets no turn is waited for so many times longer by the clock. */
const MOST_WAITS = 16;

/**
 * Does the work, which may be begun anew: a machine that is busy elsewhere takes longer by the clock,
 * and what counts is what the work itself has taken. Gives its result; undefined where it takes more
 * than `most` milliseconds, by when it was ended.
 */
export function withinTime<Result>(
  work: () => Result,
  most = MOST_TIME,
): { readonly result: Result } | undefined {
  for (let waits = 1; waits <= MOST_WAITS; waits *= 2) {
    const before = process.threadCpuUsage();
    const done = endedAfter(most * waits, work);
    if (done !== undefined) return done;
    const { user, system } = process.threadCpuUsage(before);
    // Half of it: while memory is swept, others do the work.
    if (user + system > (most * 1000) / 2) return undefined;
  }
  return undefined;
}

// What runs in a script with a limit is ended wherever it is, also in the midst of a regular
// expression, and nothing of it catches that. The limit holds for all that the script calls.
const bench = createContext({ work: undefined });
const script = new Script('work()');

/**
 * Does the work and gives its result; undefined where so many milliseconds have passed by the clock
 * before it was done. It takes a quarter of a millisecond to watch.
 */
export function endedAfter<Result>(
  milliseconds: number,
  work: () => Result,
): { readonly result: Result } | undefined {
  bench['work'] = work;
  try {
    return { result: script.runInContext(bench, { timeout: milliseconds }) as Result };
  } catch (error) {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return undefined;
  }
}
