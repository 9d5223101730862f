import type { Problem } from '../domain/problem.ts';
import type { Job, Look, Outcome, Taken } from './desk.ts';
import type { Survey } from './run.ts';

/** An ingest as lists of jobs; for each list the outcomes are given back, in its order. */
export type Steps<Result> = Generator<readonly Job[], Result, readonly Outcome[]>;

/** What is known of captures from all others. */
type View = Pick<Survey, 'repeatedOf' | 'addedOf'>;

/** What came of the jobs of a run so far, by the names of captures. */
export interface Tally {
  readonly looks: ReadonlyMap<string, Look>;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly faults: ReadonlyMap<string, readonly Problem[]>;
  /** Has captures looked at. */
  readonly look: (names: readonly string[]) => Steps<void>;
  /** Has captures ingested, in view of the lines that others repeat. */
  readonly take: (names: readonly string[], view: View) => Steps<void>;
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
    take: (names, { repeatedOf, addedOf }) =>
      ask(
        names.map((name) => {
          const [look, repeated, added] = [looks.get(name), repeatedOf(name), addedOf(name)];
          return { step: 'take', name, look, repeated, added };
        }),
      ),
  };
}
