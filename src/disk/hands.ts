import { Worker } from 'node:worker_threads';
import { InputError, type Problem } from '../domain/problem.ts';
import type { ArchiveAt } from './archive-at.ts';
import type { Job, Outcome } from './desk.ts';

/** Who does the jobs of a run. */
export interface Hands {
  /** Does all jobs; the outcomes are in their order. */
  readonly work: (jobs: readonly Job[], onDone: (number: number) => void) => Promise<Outcome[]>;
  readonly close: () => Promise<void>;
}

/** So many jobs go to a thread at once: few enough to see how far it is, enough to forget the post. */
const LIST = 32;

/** Jobs, in lists of few. */
export function listsOf(jobs: readonly Job[]): (readonly Job[])[] {
  return Array.from({ length: Math.ceil(jobs.length / LIST) }, (_, at) =>
    jobs.slice(at * LIST, (at + 1) * LIST),
  );
}

/**
 * Threads that share the jobs: each capture has its own, which has read it when it is to be
 * ingested. A thread that ends on the way, for want of memory, is replaced; the jobs it had are done
 * one by one, and the one that ends it again is a fault of its capture. `program` is what a thread
 * runs. Throws an `InputError` for faults in the knowledge.
 */
export async function openThreads(
  archive: ArchiveAt,
  number: number,
  program = new URL('thread.ts', import.meta.url),
): Promise<Hands> {
  const open = () => openHand(archive, program);
  const hands = await Promise.all(Array.from({ length: number }, open));
  const owners = new Map<string, number>();
  const ownerOf = ({ name }: Job) => {
    const owner = owners.get(name) ?? owners.size % number;
    owners.set(name, owner);
    return owner;
  };
  return {
    work: async (jobs, onDone) => {
      const shares = [...Map.groupBy(jobs, ownerOf)].map(async ([owner, own]) => {
        const outcomes: Outcome[] = [];
        for (const list of listsOf(own)) {
          outcomes.push(...((await hands[owner]?.run(list)) ?? []));
          onDone(list.length);
        }
        return own.map((job, index) => [job, outcomes[index] ?? { problems: [] }] as const);
      });
      const outcomeOf = new Map((await Promise.all(shares)).flat());
      return jobs.map((job) => outcomeOf.get(job) ?? { problems: [] });
    },
    close: async () => {
      await Promise.all(hands.map(({ close }) => close()));
    },
  };
}

/** A thread that is replaced where it ends. */
async function openHand(archive: ArchiveAt, program: URL): Promise<Thread> {
  let thread = await openThread(archive, program);
  const run = async (jobs: readonly Job[]): Promise<readonly Outcome[]> => {
    try {
      return await thread.run(jobs);
    } catch (error) {
      thread = await openThread(archive, program);
      const [job] = jobs;
      if (jobs.length === 1 && job) return [{ problems: [endOf(archive, job, error)] }];
      const outcomes: Outcome[] = [];
      for (const one of jobs) outcomes.push(...(await run([one])));
      return outcomes;
    }
  };
  return { run, close: () => thread.close() };
}

interface Thread {
  readonly run: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<unknown>;
}

/** What is young dies young: an article leaves little behind, and room for it spares sweeping. */
const LIMITS = { maxYoungGenerationSizeMb: 64 };

async function openThread(archive: ArchiveAt, program: URL): Promise<Thread> {
  const worker = new Worker(program, {
    workerData: archive,
    resourceLimits: LIMITS,
  });
  const answer = async <Message>() =>
    new Promise<Message>((resolve, reject) => {
      const ended = (code: number) => {
        reject(new Error(`its thread ended with ${String(code)}`));
      };
      worker.once('error', reject);
      worker.once('exit', ended);
      worker.once('message', (message: Message) => {
        worker.off('error', reject);
        worker.off('exit', ended);
        resolve(message);
      });
    });
  const problems = await answer<readonly Problem[]>();
  if (problems.length > 0) throw new InputError(problems);
  return {
    run: async (jobs) => {
      worker.postMessage(jobs);
      return answer<readonly Outcome[]>();
    },
    close: () => worker.terminate(),
  };
}

function endOf({ content }: ArchiveAt, { name }: Job, error: unknown): Problem {
  return {
    file: `${content}/captures/${name}`,
    what: `ended the program: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Report it with this capture, and put the capture elsewhere until it is mended.',
  };
}
