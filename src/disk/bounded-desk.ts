import type { Problem } from '../domain/problem.ts';
import type { Desk, Job, Outcome } from './desk.ts';
import { endedAfter, MOST_TIME, withinTime } from './within-time.ts';

/**
 * Does jobs of which each has so much time, in milliseconds. They are watched together, as to be
 * watched costs something; the one at which the time runs out is then done by itself.
 */
export function bounded(
  folder: string,
  work: (job: Job) => Outcome,
  most: number = MOST_TIME,
): Desk {
  return (jobs) => {
    // A report is of the whole archive, and takes what that takes.
    if (jobs.some(({ step }) => step === 'report')) return jobs.map(work);
    const done: Outcome[] = [];
    while (done.length < jobs.length) {
      endedAfter(most, () => {
        for (const job of jobs.slice(done.length)) done.push(work(job));
      });
      const job = jobs[done.length];
      if (job === undefined) break;
      const own = withinTime(() => work(job), most);
      done.push(own?.result ?? { problems: [slownessOf(`${folder}/${job.name}`, most)] });
    }
    return done;
  };
}

function slownessOf(file: string, most: number): Problem {
  return {
    file,
    what: `was given up: reading it took more than ${String(most / 1000)} seconds of work.`,
    remedy:
      'Take out what is no article, such as endless lines of the same, or put the capture elsewhere.',
  };
}
