import { isCapture } from '../domain/capture-names.ts';
import { attempt, type Problem } from '../domain/problem.ts';
import { type CaptureRecord, emptyRecord } from '../domain/record.ts';
import { namesIn } from './files.ts';
import { readKnowledge } from './read-knowledge.ts';
import { readRecord, readTableIn } from './read-record.ts';

/**
 * What is known of every capture of a content folder, by its name, and what is wrong with what is
 * written of them: of what is at fault nothing is known.
 */
export function readRecords(content: string): {
  readonly records: ReadonlyMap<string, CaptureRecord>;
  readonly problems: readonly Problem[];
} {
  const folder = `${content}/captures`;
  const { lexicon } = readKnowledge(content);
  const table = readTableIn(folder);
  const problems = [...table.problems];
  const records = namesIn(folder)
    .filter(isCapture)
    .map((name) => {
      const record = attempt(
        () => readRecord(folder, name, lexicon, table).record,
        (faults) => {
          problems.push(...faults);
          return emptyRecord;
        },
      );
      return [name, record] as const;
    });
  return { records: new Map(records), problems };
}
