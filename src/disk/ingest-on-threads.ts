import { availableParallelism } from 'node:os';
import { InputError } from '../domain/problem.ts';
import { type ArchiveAt, archiveAt } from './archive-at.ts';
import { type IngestReport, NOTHING } from './finish-ingest.ts';
import { type Hands, listsOf, openThreads } from './hands.ts';
import { ingestSteps } from './ingest-steps.ts';
import type { Options } from './run.ts';

interface ThreadOptions extends Options {
  /** How many threads share the work; by default as many as the machine has cores. */
  readonly threads?: number | undefined;
  /** With fewer captures to do, no threads are begun. */
  readonly fewest?: number;
  /** Called when some more captures are done, with the step, and how many of how many. */
  readonly onProgress?: (step: 'look' | 'take', done: number, of: number) => void;
}

/** To begin, a thread takes the time of some hundred captures. */
const FEWEST = 1000;

/**
 * Ingests every capture of a content folder as `ingestContent` does, the work shared by threads
 * where there is much of it. What is written is the same, however many there are.
 */
export async function ingestOnThreads(
  content: string,
  { threads = availableParallelism(), fewest = FEWEST, onProgress, ...options }: ThreadOptions = {},
): Promise<IngestReport> {
  const opened: Hands[] = [];
  try {
    const archive = archiveAt(content);
    const steps = ingestSteps(archive, options);
    let [own, team]: (Hands | undefined)[] = [];
    let step = steps.next();
    while (step.done !== true) {
      const jobs = step.value;
      const isMuch = threads > 1 && jobs.length >= fewest;
      const hands = isMuch
        ? (team ??= await openThreads(archive, threads))
        : (own ??= await openDeskHere(archive));
      opened.push(hands);
      let done = 0;
      const outcomes = await hands.work(jobs, (number) => {
        done += number;
        const step = jobs[0]?.step;
        if (step === 'look' || step === 'take') onProgress?.(step, done, jobs.length);
      });
      step = steps.next(outcomes);
    }
    return step.value;
  } catch (error) {
    if (error instanceof InputError) return { ...NOTHING, problems: error.problems };
    throw error;
  } finally {
    await Promise.all(opened.map(({ close }) => close()));
  }
}

/** Does the jobs here. What it takes is read only now: a run that has nothing to do never needs it. */
async function openDeskHere(archive: ArchiveAt): Promise<Hands> {
  const { openDesk } = await import('./desk.ts');
  const desk = openDesk(archive);
  return {
    work: (jobs, onDone) => {
      const outcomes = listsOf(jobs).flatMap((list) => {
        const done = desk(list);
        onDone(list.length);
        return done;
      });
      return Promise.resolve(outcomes);
    },
    close: () => Promise.resolve(),
  };
}
