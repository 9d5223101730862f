import { join, resolve } from 'node:path';
import { attempt } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import type { Brief } from '../ingest/report/brief.ts';
import type { ToldCapture } from '../ingest/report/told-capture.ts';
import type { ArchiveAt } from './archive-at.ts';
import type { Inputs } from './desk.ts';
import { filesBelow, isThere, readBytes, readText, writeWhole } from './files.ts';

/**
 * What is kept of a capture that was ingested: the checksums of all that went into it and came out,
 * and what the others have to know of it. Its texts are not kept: they stand in `articles`.
 */
export interface KeptCapture {
  readonly inputs: Inputs;
  /** The day on which it came into the archive. */
  readonly added: string;
  readonly host: string;
  /** Its lines, to be held against those of others, and of what these repeat a checksum. */
  readonly sums: readonly number[];
  readonly words: readonly number[];
  readonly repeated: string;
  readonly asks: {
    readonly derived: readonly string[];
    readonly slug?: string | undefined;
    readonly formerly?: readonly string[] | undefined;
  };
  readonly slug: string;
  readonly formerly: readonly string[];
  readonly entry: string;
  readonly reading: string;
}

/** What was kept of captures, by their names. */
export type KeptWork = ReadonlyMap<string, KeptCapture>;

/** The report that was made, what it rests on beside the work, and the files that it was written to. */
export interface KeptReport {
  /** A checksum of the names of the captures and of the problems. */
  readonly state: string;
  readonly brief: Brief;
  /** Their checksums, by their names. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a run leaves to the next one. */
export interface Kept {
  readonly work: KeptWork;
  readonly report: KeptReport;
  /** What is told of the captures, by their names: much, and read only where a report is to be made. */
  readonly told: () => ReadonlyMap<string, ToldCapture>;
}

/**
 * Reads what a run has kept in a file. Undefined unless it was kept by this very program, with the
 * same knowledge, and the file is whole.
 */
export function readKept(file: string, archive: ArchiveAt): Kept | undefined {
  return attempt<Kept | undefined>(
    () => {
      if (!isThere(file)) return undefined;
      const text = readText(file);
      const end = text.indexOf('\n');
      if (text.slice(0, end) !== sealOf(text.slice(end + 1), archive)) return undefined;
      // The seal says that this very program wrote it: to ask a schema takes as long as all the rest.
      const [, work = '', report = '', told = ''] = text.split('\n');
      return {
        work: mapOf(JSON.parse(work) as Record<string, KeptCapture>),
        report: JSON.parse(report) as KeptReport,
        told: () => mapOf(JSON.parse(told) as Record<string, ToldCapture>),
      };
    },
    () => undefined,
  );
}

function mapOf<Value>(values: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(Object.entries(values));
}

/** Keeps what is to be known at the next run; where that cannot be, everything is done anew then. */
export function keep(file: string, archive: ArchiveAt, { work, report, told }: Kept): void {
  const parts = [Object.fromEntries(work), report, Object.fromEntries(told())];
  const text = parts.map((part) => JSON.stringify(part)).join('\n');
  attempt(
    () => {
      writeWhole(file, `${sealOf(text, archive)}\n${text}`);
    },
    () => undefined,
  );
}

/** A checksum of the work, the program and the knowledge. */
function sealOf(work: string, { texts, holidays, language = '' }: ArchiveAt): string {
  const parts = [work, programSum(), holidays.join(), language, ...[...texts].flat()];
  return sha256(parts.map(sha256).join('\n'));
}

/** The folders of which ingest is made, beside the packages that it uses. */
const ROOMS = ['disk', 'domain', 'formats', 'ingest', 'language'];

let sumOfProgram: string | undefined;

/** A checksum of the program as it runs: its sources, the versions of its packages, and Node’s own. */
function programSum(): string {
  return (sumOfProgram ??= readProgramSum());
}

function readProgramSum(): string {
  const root = join(import.meta.dirname, '../..');
  const sources = ROOMS.flatMap((room) =>
    filesBelow(join(root, 'src', room))
      .filter((path) => /(?<!\.test)\.(?:ts|yaml)$/.test(path))
      .map((path) => join(root, 'src', room, path)),
  );
  // What is installed may differ for a while from what should be.
  const locks = ['package-lock.json', 'node_modules/.package-lock.json'];
  const installed = locks.map((name) => join(root, name)).filter(isThere);
  const files = [...sources.toSorted(), ...installed];
  const sums = files.map((file) => `${file} ${sha256(readBytes(file))}`);
  return sha256([...sums, process.version].join('\n'));
}

/** Where work on an archive is kept: with what other tools keep, for nobody to look at or to commit. */
export function keptFileOf(content: string): string {
  const root = join(import.meta.dirname, '../..');
  const name = sha256(resolve(content)).slice(0, 16);
  return join(root, 'node_modules/.cache/hemeroteca', `ingest-${name}.json`);
}
