import type { Problem } from '../domain/problem.ts';
import type { Repeated } from '../ingest/repeated-lines.ts';
import type { Job, Look, Outcome, Taken } from './desk.ts';

/** An ingest as lists of jobs; for each list the outcomes are given back, in its order. */
export type Steps<Result> = Generator<readonly Job[], Result, readonly Outcome[]>;

/** What came of the jobs of a run so far, by the names of captures. */
export interface Tally {
  readonly looks: ReadonlyMap<string, Look>;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly faults: ReadonlyMap<string, readonly Problem[]>;
  /** Has captures looked at. */
  readonly look: (names: readonly string[]) => Steps<void>;
  /** Has captures ingested, in view of the lines that others repeat. */
  readonly take: (names: readonly string[], repeatedOf: (name: string) => Repeated) => Steps<void>;
}

export function newTally(): Tally {
  const looks = new Map<string, Look>();
  const taken = new Map<string, Taken>();
  const faults = new Map<string, readonly Problem[]>();
  function* ask(jobs: readonly Job[]): Steps<void> {
    if (jobs.length === 0) return;
    const outcomes = yield jobs;
    for (const [index, { name }] of jobs.entries()) {
      const outcome = outcomes[index] ?? { problems: [] };
      if ('look' in outcome) looks.set(name, outcome.look);
      else if ('taken' in outcome) taken.set(name, outcome.taken);
      else if ('problems' in outcome) faults.set(name, outcome.problems);
    }
  }
  return {
    ...{ looks, taken, faults },
    look: (names) => ask(names.map((name) => ({ step: 'look', name }))),
    take: (names, repeatedOf) =>
      ask(
        names.map((name) => {
          const [look, repeated] = [looks.get(name), repeatedOf(name)];
          return { step: 'take', name, look, repeated };
        }),
      ),
  };
}
