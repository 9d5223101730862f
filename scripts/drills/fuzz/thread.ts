// A thread that makes captures and judges them: the numbers of those that are its own are in its
// data, and at which it is it says in shared memory, where it can be read even while it hangs.
import { parentPort, workerData } from 'node:worker_threads';
import { TEST_ARCHIVE } from '../../../src/fixtures/test-archive.ts';
import { readCorpus } from './corpus.ts';
import { openJudge } from './judge.ts';
import { makeCapture } from './make-capture.ts';
import { shrunk } from './shrink.ts';

/** What a thread is to try. */
export interface Share {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  /** At which number it is. */
  readonly at: Int32Array;
}

/** What it says of each number that failed, and at the end how many were read. */
export type Said = { readonly number: number; readonly what: string } | { readonly read: number };

const { first, end, at } = workerData as Share;
const corpus = readCorpus();
const judge = openJudge(TEST_ARCHIVE);
let read = 0;
for (let number = first; number < end; number++) {
  Atomics.store(at, 0, number);
  const made = makeCapture(number, corpus);
  const verdict = judge(made);
  if (verdict.is === 'read') read++;
  if (verdict.is === 'fault') say({ number, what: shrunk(made, verdict.what, judge) });
}
say({ read });

function say(said: Said) {
  parentPort?.postMessage(said);
}
