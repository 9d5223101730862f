import { cataloguedOn } from '../domain/catalogue-record.ts';
import { attempt, type Problem } from '../domain/problem.ts';
import { writeEntry } from '../formats/entry.ts';
import { writeRest } from '../formats/reading.ts';
import { addressesOf } from '../ingest/addresses.ts';
import type { Applicant } from '../ingest/assign-addresses.ts';
import type { Capture } from '../ingest/capture.ts';
import { ingest, type Ingested } from '../ingest/ingest.ts';
import { type LineSums, lineSums } from '../ingest/line-sums.ts';
import { isRepeatedIn, type Repeated } from '../ingest/repeated-lines.ts';
import type { ArchiveState } from '../ingest/report/archive-state.ts';
import { makeReport, type Report } from '../ingest/report/make-report.ts';
import { tellCapture } from '../ingest/report/tell-capture.ts';
import type { ToldCapture } from '../ingest/report/told-capture.ts';
import { checkLines, withLines } from './check-lines.ts';
import { checkRecord } from './check-record.ts';
import type { ArchiveAt } from './archive-at.ts';
import { readCaptureFile } from './read-capture-files.ts';
import { knowledgeOf } from './read-knowledge.ts';
import { type FoundRecord, readRecord, sourcesOf, sumOfSources } from './read-record.ts';
import { wordsIn } from './words-in.ts';

/** What is to be done with one capture, or when all are done. */
export type Job = ReportJob | { readonly step: 'look'; readonly name: string } | TakeJob;

interface TakeJob {
  readonly step: 'take';
  readonly name: string;
  /** What it was looked at for, where it was in this run. */
  readonly look: Look | undefined;
  readonly repeated: Repeated;
  /** The day on which it came into the archive. */
  readonly added: string;
}

/** What the archive is to be reported in when all captures are done. */
interface ReportJob {
  readonly step: 'report';
  /** The folder, for messages. */
  readonly name: string;
  readonly state: ArchiveState;
}

/** What came of it. */
export type Outcome =
  | { readonly look: Look }
  | { readonly taken: Taken }
  | { readonly report: Report }
  | { readonly problems: readonly Problem[] };

/** The checksums of what is read of a capture; that of the record is null where there is none. */
export interface Inputs {
  readonly capture: string;
  readonly record: string | null;
  /** That of the file of the record, without its row of the table. */
  readonly own: string | null;
}

/** What a capture has to be held against others by, before any is ingested. */
export interface Look {
  readonly inputs: Inputs;
  readonly found: FoundRecord;
  readonly lines: LineSums;
}

/** What was made of a capture: texts, but for its address, which depends on all others. */
export interface Taken {
  readonly inputs: Inputs;
  readonly asks: Applicant;
  readonly added: string;
  readonly entry: string;
  readonly reading: { readonly language: string; readonly rest: string };
  readonly told: ToldCapture;
}

/** Does a job; what is wrong with its capture is an outcome, too. */
export type Desk = (job: Job) => Outcome;

/** So many characters of captures wait between the look at all of them and the work on each. */
const MOST_WAITING = 32 * 1024 * 1024;

/**
 * A place to work on the captures of an archive, one by one, with what ingest knows read once. Throws
 * an `InputError` for faults in that.
 */
export function openDesk(archive: ArchiveAt): Desk {
  const { content, manifest, table } = archive;
  const folder = `${content}/captures`;
  const knowledge = knowledgeOf(archive);
  const waiting = new Map<string, Capture>();
  let room = MOST_WAITING;

  const look = (name: string): Look => {
    const capture = readCaptureFile(folder, name, manifest);
    const sources = sourcesOf(folder, name, table);
    const found = readRecord(folder, name, knowledge.lexicon, table, sources);
    room -= sizeOf(capture);
    if (room > 0) waiting.set(name, capture);
    const sums = {
      record: sumOfSources(sources),
      own: sumOfSources({ ...sources, row: undefined }),
    };
    const inputs = { capture: capture.sha256, ...sums };
    return { inputs, found, lines: lineSums(capture, found.record) };
  };
  const take = ({ name, repeated, added }: TakeJob, { found, inputs }: Look): Taken => {
    const capture = waiting.get(name) ?? readCaptureFile(folder, name, manifest);
    waiting.delete(name);
    const known = { ...knowledge, isRepeated: isRepeatedIn(repeated) };
    checkLines(found, capture);
    const ingested = withLines(found, capture.path, () => ingest(capture, found.record, known));
    checkRecord(capture.path, found, ingested);
    const notices = [...capture.notices, ...found.notices];
    return {
      ...takenOf(capture, found, ingested, added),
      inputs: { ...inputs, capture: capture.sha256 },
      told: tellCapture({ notices }, ingested, knowledge.languages),
    };
  };
  const work = (job: Job): Outcome => {
    if (job.step === 'look') return { look: look(job.name) };
    if (job.step === 'take') return { taken: take(job, job.look ?? look(job.name)) };
    return { report: makeReport(job.state, knowledge, wordsIn(content)) };
  };
  return sound(folder, work);
}

/** Does jobs of which what is wrong is an outcome, too, also where the program itself fails. */
function sound(folder: string, work: Desk): Desk {
  return (job) => {
    try {
      return attempt<Outcome>(
        () => work(job),
        (problems) => ({ problems }),
      );
    } catch (error) {
      if (job.step === 'report') throw error;
      return { problems: [failureOf(`${folder}/${job.name}`, error)] };
    }
  };
}

/** What a program that fails at a capture says of it; the others go on. */
function failureOf(file: string, error: unknown): Problem {
  const [what = '', at = ''] = error instanceof Error ? (error.stack ?? '').split(/\n\s*/) : [];
  return {
    file,
    what: `made the program fail: ${what === '' ? String(error) : `${what} ${at}`}.`,
    remedy: 'Report it with this capture, and put the capture elsewhere until it is mended.',
  };
}

function sizeOf({ lines }: Capture): number {
  return lines.reduce((size, { text }) => size + text.length, 0);
}

function takenOf(
  { file }: Capture,
  { record: { slug, formerly } }: FoundRecord,
  { entry: { record, blocks }, reading }: Ingested,
  added: string,
): Omit<Taken, 'inputs' | 'told'> {
  return {
    asks: { file, derived: addressesOf(record, reading.capture), slug, formerly },
    added,
    entry: writeEntry({ record: cataloguedOn(added, record), blocks }),
    reading: { language: reading.language, rest: writeRest(reading) },
  };
}
