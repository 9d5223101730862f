import { isCapture } from '../../domain/capture-names.ts';
import { attempt, InputError } from '../../domain/problem.ts';
import { sha256 } from '../../formats/manifest.ts';
import { readArrivalsIn } from '../arrivals.ts';
import { isFolder, readBytes } from '../files.ts';
import { writtenFiles } from '../seal-written.ts';
import { articleFaults } from './article-faults.ts';
import { captureFaults } from './capture-faults.ts';
import { asFaults, type Fault, FAULT_KINDS } from './fault.ts';
import { type FilesOfArchive, filesOfArchive } from './files-of-archive.ts';
import { nameFaults } from './name-faults.ts';
import { writtenFaults } from './written-faults.ts';

/** How an archive stands. */
export interface Verdict {
  /** All that is wrong with it, the worst first; none where it is whole. */
  readonly faults: readonly Fault[];
  /** How many files were looked at. */
  readonly captures: number;
  readonly written: number;
  readonly outputs: number;
}

/** Called when some more captures or articles were looked at, with how many of how many. */
type OnProgress = (done: number, of: number) => void;

/**
 * Holds every byte of an archive against what it was: captures against their manifest, what people
 * wrote against what ingest read, entries and readings against what ingest wrote, each against its
 * schema and against one another. Throws an `InputError` where there is no archive to look at.
 */
export function verifyArchive(content: string, onProgress: OnProgress = () => undefined): Verdict {
  if (!isFolder(content)) {
    const remedy = `Name another, or make an archive there: npm run new -- ${content}`;
    throw new InputError([{ file: content, what: 'is no folder.', remedy }]);
  }
  const files = filesOfArchive(content);
  const captures = [...files.captures].filter(isCapture);
  const outputs = [...files.articles].filter((name) => /\.md$|\.reading\.json$/.test(name));
  const all = captures.length + Math.ceil(outputs.length / 2);
  let done = 0;
  const onDone = () => {
    done += 1;
    onProgress(done, all);
  };
  const faults = [...nameFaults(files), ...byteFaults(files, captures, onDone)];
  const rank = ({ kind }: Fault) => FAULT_KINDS.indexOf(kind);
  return {
    faults: once(faults).toSorted((a, b) => rank(a) - rank(b)),
    captures: captures.length,
    written: writtenFiles(content, files.captures).length,
    outputs: outputs.length,
  };
}

function byteFaults(files: FilesOfArchive, captures: readonly string[], onDone: () => void) {
  const { content } = files;
  const unread: Fault[] = [];
  const sums = new Map(
    captures.flatMap((name) => {
      onDone();
      return attempt<(readonly [string, string])[]>(
        () => [[name, sha256(readBytes(`${content}/captures/${name}`))]],
        (problems) => {
          unread.push(...asFaults('capture', problems));
          return [];
        },
      );
    }),
  );
  const arrivals = attempt(
    () => readArrivalsIn(`${content}/captures`),
    (problems) => {
      unread.push(...asFaults('written', problems));
      return undefined;
    },
  );
  return [
    ...unread,
    ...captureFaults(files, sums),
    ...writtenFaults(files, arrivals),
    ...articleFaults(files, sums, arrivals, onDone),
  ];
}

/** Faults without those that two looks have found. */
function once(faults: readonly Fault[]): Fault[] {
  const known = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...known.values()];
}
