import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ingestContent } from '../../../src/disk/ingest-content.ts';
import { keptFileOf } from '../../../src/disk/kept-work.ts';
import { copyProject, environment, STEPS } from '../../generated/make-site.ts';
import type { Environment } from './environments.ts';
import { type Sums, sumsOf } from './tree-sums.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const NOTHING: Sums = new Map();

/** What an archive has become. */
export interface Made {
  readonly content: Sums;
  /** Its site; of no files where none was to be built. */
  readonly dist: Sums;
  /** The files of the archive that were not as in the others from the beginning. */
  readonly changed: readonly string[];
}

/** What is to be made, and with what. */
export interface Order {
  /** The archive as it is before. */
  readonly archive: string;
  /** A folder for it, which is emptied. */
  readonly room: string;
  /** True where the site is to be built, too. */
  readonly builds: boolean;
  readonly seed: number;
  /** The program that is Node of a version. */
  readonly nodeOf: (version: string) => string;
}

/**
 * Ingests an archive, all anew, in an environment: in a copy of the project where its site is to be
 * built, too, and where not, with this project, by the path of the archive. Throws where a step fails.
 */
export function makeThere(there: Environment, order: Order): Made {
  const folder = join(order.room, there.folder ?? 'project');
  const project = order.builds ? copyProject({ keepIn: folder }).folder : PROJECT;
  const content = contentIn(folder, order);
  const changed = there.before?.(content) ?? [];
  const env = order.builds ? {} : { HEMEROTECA_CONTENT: content };
  const run = (args: readonly string[]) => {
    runThere({ ...there, env: { ...there.env, ...env } }, order, project, args);
  };
  try {
    run(ingestOf(there));
    if (order.builds) for (const step of [STEPS.build, STEPS.index]) run(step);
    const dist = order.builds ? sumsOf(join(folder, 'dist')) : NOTHING;
    return { content: sumsOf(content), dist, changed };
  } finally {
    rmSync(folder, { recursive: true });
    // What was kept of it stands in this project, whose packages the copy has.
    rmSync(keptFileOf(content), { force: true });
  }
}

/** Ingests an archive in this process, which takes less time than another one does to begin. */
export function ingestedHere(order: Order): Made {
  const folder = join(order.room, 'here');
  const content = contentIn(folder, order);
  ingestContent(content);
  const made = { content: sumsOf(content), dist: NOTHING, changed: [] };
  rmSync(folder, { recursive: true });
  return made;
}

function contentIn(folder: string, { archive }: Order): string {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(archive, content, { recursive: true });
  return content;
}

function ingestOf({ threads }: Environment): string[] {
  if (threads === undefined) return [...STEPS.ingest, '--all'];
  return ['scripts/drills/same/ingest-in-threads.ts', String(threads)];
}

function runThere(there: Environment, order: Order, cwd: string, args: readonly string[]): void {
  const node = there.node === undefined ? process.execPath : order.nodeOf(there.node);
  const imports = there.preloads?.map((file) => `--import=${file}`) ?? [];
  const command = [node, ...imports, ...args];
  const masked =
    there.umask === undefined
      ? command
      : ['sh', '-c', `umask ${there.umask} && exec "$0" "$@"`, ...command];
  const [program = node, ...rest] = masked;
  const env = environmentOf(there, order, dirname(node));
  const { status, stdout, stderr } = spawnSync(program, rest, {
    ...{ cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  });
  if (status === 0) return;
  const said = `${stdout}${stderr}`.trim().split('\n').slice(-5).join(' ');
  throw new Error(`${args.join(' ')} exits ${String(status)}: ${said}`);
}

function environmentOf(there: Environment, order: Order, programs: string): NodeJS.ProcessEnv {
  const temporary = join(order.room, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const bare = { PATH: `${programs}:/usr/bin:/bin`, TMPDIR: temporary };
  const all = environment();
  const given = there.isBare === true ? { ...bare, ASTRO_TELEMETRY_DISABLED: '1' } : all;
  return { ...given, ...there.env, HEMEROTECA_DRILL_SEED: String(order.seed) };
}
