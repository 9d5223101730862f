import { attempt } from '../domain/problem.ts';
import { archiveAt } from './archive-at.ts';
import { type Desk, openDesk } from './desk.ts';
import { type IngestReport, NOTHING } from './finish-ingest.ts';
import { ingestSteps } from './ingest-steps.ts';
import type { Options } from './run.ts';

/**
 * Ingests every capture of a content folder. What is wrong with one is reported, and the others go
 * on; what was written before for it stays. With faults in a vocabulary nothing is written: every
 * entry rests on them.
 */
export function ingestContent(content: string, options: Options = {}): IngestReport {
  return attempt(
    () => {
      const archive = archiveAt(content);
      const steps = ingestSteps(archive, options);
      let desk: Desk | undefined;
      let step = steps.next();
      while (step.done !== true) {
        desk ??= openDesk(archive);
        step = steps.next(desk(step.value));
      }
      return step.value;
    },
    (problems) => ({ ...NOTHING, problems }),
  );
}
