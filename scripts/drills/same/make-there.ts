import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFileOf } from '../../../src/disk/kept-work.ts';
import { copyProject, environment, STEPS } from '../../generated/make-site.ts';
import type { Environment } from './environments.ts';
import { type Sums, sumsOf } from './tree-sums.ts';

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

/** Ingests an archive, all anew, and builds its site in an environment. Throws where a step fails. */
export function makeThere(there: Environment, order: Order): Made {
  const { folder } = copyProject({ keepIn: join(order.room, there.folder ?? 'project') });
  const content = join(folder, 'content');
  rmSync(content, { recursive: true });
  cpSync(order.archive, content, { recursive: true });
  const changed = there.before?.(content) ?? [];
  const ingest =
    there.threads === undefined
      ? [...STEPS.ingest, '--all']
      : ['scripts/drills/same/ingest-in-threads.ts', String(there.threads)];
  const run = (args: readonly string[]) => {
    runThere(there, order, folder, args);
  };
  try {
    run(ingest);
    if (order.builds) for (const step of [STEPS.build, STEPS.index]) run(step);
    const dist = order.builds ? sumsOf(join(folder, 'dist')) : new Map<string, string>();
    return { content: sumsOf(content), dist, changed };
  } finally {
    rmSync(folder, { recursive: true });
    // What was kept of it stands in the project, whose packages the copy has.
    rmSync(keptFileOf(content), { force: true });
  }
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
