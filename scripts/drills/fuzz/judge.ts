import { checkLines, withLines } from '../../../src/disk/check-lines.ts';
import { checkRecord } from '../../../src/disk/check-record.ts';
import { readKnowledge } from '../../../src/disk/read-knowledge.ts';
import { readRecord } from '../../../src/disk/read-record.ts';
import { InputError } from '../../../src/domain/problem.ts';
import { noTable } from '../../../src/formats/record-table.ts';
import { readCapture } from '../../../src/ingest/capture.ts';
import { ingest, type Knowledge } from '../../../src/ingest/ingest.ts';
import { tellCapture } from '../../../src/ingest/report/tell-capture.ts';
import { findLost } from './find-lost.ts';
import { findMisread, openArchive } from './find-misread.ts';
import { findUnproved } from './find-unproved.ts';
import type { MadeCapture } from './make-capture.ts';

/** What came of a capture: it was read, it was refused in words, or it showed a fault of the program. */
export type Verdict =
  { readonly is: 'read' | 'refused' } | { readonly is: 'fault'; readonly what: string };

/** Makes ready to judge captures by what an archive knows: reads each, and asks all that must hold. */
export function openJudge(content: string): (made: MadeCapture) => Verdict {
  const knowledge = readKnowledge(content);
  const archive = openArchive(knowledge);
  return (made) => {
    try {
      const { capture, ingested } = read(made, knowledge);
      const [what] = [
        ...findLost(capture, made.bytes, ingested),
        ...findMisread(capture, ingested, archive),
        ...findUnproved(ingested),
      ];
      if (what !== undefined) return { is: 'fault', what };
      // Once in a while, for it takes as long again.
      const isOnceMore = made.bytes.length % 16 === 0;
      if (isOnceMore && !isSame(ingested, read(made, knowledge).ingested)) {
        return { is: 'fault', what: 'is not read the same twice' };
      }
      return { is: 'read' };
    } catch (error) {
      if (error instanceof InputError && isInWords(error)) return { is: 'refused' };
      return { is: 'fault', what: error instanceof Error ? (error.stack ?? '') : String(error) };
    }
  };
}

/** The way of a capture as `src/disk/desk.ts` goes it, in memory. */
function read({ name, bytes, record }: MadeCapture, knowledge: Knowledge) {
  const capture = readCapture(name, bytes);
  const sources = {
    bytes: record === undefined ? undefined : Buffer.from(record),
    row: undefined,
    waits: false,
  };
  const found = readRecord('.', name, knowledge.lexicon, noTable('./records.csv'), sources);
  checkLines(found, capture);
  const ingested = withLines(found, capture.path, () => ingest(capture, found.record, knowledge));
  checkRecord(capture.path, found, ingested);
  tellCapture(capture, ingested, knowledge.languages);
  return { capture, ingested };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** True where every problem names the file, says what is wrong with it, and what to do. */
function isInWords({ problems }: InputError): boolean {
  return (
    problems.length > 0 &&
    problems.every(
      ({ file, what, remedy }) =>
        /^(?:\.\/)?x\.(?:txt|html|yaml)$/.test(file) && /\S/.test(what) && /\S/.test(remedy),
    )
  );
}
