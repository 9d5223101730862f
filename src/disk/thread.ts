// A thread of its own that does jobs at a desk of its own. What it says first is what is wrong with
// the knowledge, if anything is; then, for each list of jobs, the outcomes.
import { parentPort, workerData } from 'node:worker_threads';
import { attempt, type Problem } from '../domain/problem.ts';
import type { ArchiveAt } from './archive-at.ts';
import { type Job, openDesk } from './desk.ts';

attempt(
  () => {
    const desk = openDesk(workerData as ArchiveAt);
    parentPort?.on('message', (jobs: readonly Job[]) => {
      parentPort?.postMessage(desk(jobs));
    });
    opened([]);
  },
  (problems) => {
    opened(problems);
  },
);

function opened(problems: readonly Problem[]) {
  parentPort?.postMessage(problems);
}
