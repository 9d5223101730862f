import { main as add } from '../../add.ts';
import { main as ingest } from '../../ingest.ts';
import { main as newArchive } from '../../new.ts';
import { main as records } from '../../records.ts';
import type { Io } from '../../script.ts';
import { main as unpack } from '../../unpack.ts';
import { main as verify } from '../../verify.ts';
import { archiveIn, bagIn, changedIn, cutIn, sourcesIn } from './made-archives.ts';

/** A command of a curator, as it is drilled in a folder (`root`), in which the archive is `content`. */
export interface Command {
  readonly name: string;
  readonly main: (argv: readonly string[], io: Io) => number | Promise<number>;
  readonly argv: (root: string) => readonly string[];
  /** Makes what is there before. */
  readonly archive: (root: string) => void | Promise<void>;
  /** Whether that was ingested before. */
  readonly isIngested?: boolean;
  /** What has happened since. */
  readonly prepare?: (root: string) => void | Promise<void>;
}

/** One day, whenever it is drilled. */
export const DAY = ['--added', '2025-05-01'];

const nothing = () => undefined;

const ingested = { archive: archiveIn, isIngested: true } as const;

/** What curators' commands do with files, each from where it begins. */
export const COMMANDS: readonly Command[] = [
  { name: 'ingest, the first', main: ingest, argv: () => DAY, archive: archiveIn },
  { ...ingested, name: 'ingest, of changes', main: ingest, argv: () => DAY, prepare: changedIn },
  { ...ingested, name: 'ingest --check', main: ingest, argv: () => ['--check'] },
  {
    ...{ ...ingested, name: 'add', main: add, prepare: sourcesIn },
    argv: (root) => [`${root}/saved`, `${root}/saved.warc.gz`, ...DAY],
  },
  {
    ...{ ...ingested, name: 'unpack', main: unpack, prepare: sourcesIn },
    argv: (root) => [`${root}/saved.warc.gz`],
  },
  { ...ingested, name: 'records FILE', main: records, argv: (root) => [`${root}/records.csv`] },
  { ...ingested, name: 'records --move', main: records, argv: () => ['--move'] },
  { name: 'new', main: newArchive, argv: (root) => [`${root}/made`], archive: nothing },
  {
    ...{ name: 'new --from', main: newArchive, archive: bagIn },
    argv: (root) => [`${root}/made`, '--from', `${root}/bag.tar`],
  },
  { ...ingested, name: 'verify', main: verify, argv: () => [] },
  {
    ...{ ...ingested, name: 'verify --repair', main: verify, argv: () => ['--repair'] },
    prepare: cutIn,
  },
];
