import { join } from 'node:path';
import { asOnWindows, CHECKED_OUT, WRITTEN } from './line-ends.ts';

/** Where and how a program runs, which is to change no byte of what it makes. */
export interface Environment {
  readonly name: string;
  /** Variables beside those of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** True where it has no variables but these, and where to find programs. */
  readonly isBare?: boolean;
  /** The mask of the rights of new files. */
  readonly umask?: string;
  /** The name of the folder in which the project stands. */
  readonly folder?: string;
  /** Modules that are imported before each program. */
  readonly preloads?: readonly string[];
  /** The Node that runs it, if it is another: its version. */
  readonly node?: string;
  /** How many threads share the work of ingest; by default none are begun for so few captures. */
  readonly threads?: number;
  /** What is done to the files of the archive before. Returns those that are then not as they were. */
  readonly before?: (content: string) => string[];
  /** What of the site is another for that. */
  readonly after?: RegExp;
}

/** The bag has what a person wrote byte for byte; the list of exports has its size and checksum. */
const BAG = /^exports\/(?:[^/]*bag[^/]*\.tar|index\.(?:html|json))$/;

const preload = (name: string) => join(import.meta.dirname, 'preload', `${name}.ts`);

const ANOTHER_DAY = preload('another-day');
const SHUFFLED = preload('shuffled-folders');

/** The newest Node that there is; the project runs on the one that it brings. */
const NEWER_NODE = '26';

/** As `LC_ALL` of a language, whether or not the system knows it: Node has all languages in it. */
function speaking(language: string, timeZone: string): NodeJS.ProcessEnv {
  return { TZ: timeZone, LANG: language, LC_ALL: language };
}

/** One environment that is another in all that can go together. */
export const ALL_AT_ONCE: Environment = {
  name: 'all that can be another at once',
  env: speaking('tr_TR.UTF-8', 'America/St_Johns'),
  isBare: true,
  umask: '077',
  folder: 'Mi archivo, año 文',
  preloads: [ANOTHER_DAY, SHUFFLED],
  before: writtenOnWindows,
  after: BAG,
};

/** Environments, each another in one thing or two. */
export const ENVIRONMENTS: readonly Environment[] = [
  { name: 'Turkish, UTC+14', env: speaking('tr_TR.UTF-8', 'Pacific/Kiritimati') },
  { name: 'German, UTC-3:30', env: speaking('de_DE.UTF-8', 'America/St_Johns') },
  { name: 'no language, summer time by half an hour', env: speaking('C', 'Australia/Lord_Howe') },
  { name: 'new files for their owner alone (umask 077)', umask: '077' },
  { name: 'new files for everybody (umask 000), few hands', umask: '000', env: fewHands() },
  { name: 'folders told in no order', preloads: [SHUFFLED] },
  { name: `Node ${NEWER_NODE}`, node: NEWER_NODE },
  { name: 'lines end as on Windows', before: writtenOnWindows, after: BAG },
  { name: 'checked out on Windows', before: checkedOutOnWindows, after: BAG },
  { name: 'four threads', threads: 4 },
  { name: 'a folder with spaces and other letters', folder: 'Mi archivo, año 文' },
  { name: 'eleven years on, no home', preloads: [ANOTHER_DAY], isBare: true },
];

/** A list of what ingest read has the checksums of these files. */
const LIST = 'SHA256SUMS';

function writtenOnWindows(content: string): string[] {
  return [...asOnWindows(content, WRITTEN), LIST];
}

/** Ingest is to make its own files again, as they were. */
function checkedOutOnWindows(content: string): string[] {
  const files = asOnWindows(content, CHECKED_OUT);
  return [...files.filter((path) => !/^(?:articles|report)\//.test(path)), LIST];
}

/** As on a machine with one core, for programs that ask how many it has. */
function fewHands(): NodeJS.ProcessEnv {
  return { UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };
}
