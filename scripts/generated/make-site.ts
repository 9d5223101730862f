import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TEST_ARCHIVE } from '../../src/fixtures/test-archive.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KEPT = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Where a copy has its archive and stands, whatever the environment says of this project. */
const STANDING = { HEMEROTECA_CONTENT: 'content', HEMEROTECA_SITE: '', HEMEROTECA_BASE: '' };

/** The steps that make a site, as arguments of Node; all run in the folder of a copy. */
export const STEPS = {
  ingest: ['scripts/ingest.ts'],
  build: [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'],
  index: ['scripts/index-search.ts'],
} as const;

/** The environment of these steps. */
export function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ...STANDING, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** A copy of the project with content of its own, in a folder that goes when the process ends. */
export interface ProjectCopy {
  readonly folder: string;
  /** Ingests its captures and builds the site, as `npm run ingest` and `npm run build` do. */
  build(): string;
  /** The same without the search index. */
  buildPages(): string;
}

interface Options {
  /** The only pages that its site has. */
  readonly pages?: readonly string[];
  /** A folder to make it in, which stays. */
  readonly keepIn?: string;
}

/** Copies the project. */
export function copyProject({ pages, keepIn }: Options = {}): ProjectCopy {
  const folder = keepIn === undefined ? passingFolder() : emptyFolder(keepIn);
  for (const name of KEPT) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  if (pages !== undefined) {
    rmSync(join(folder, 'src/pages'), { recursive: true });
    for (const page of pages)
      cpSync(join(PROJECT, 'src/pages', page), join(folder, 'src/pages', page), {
        recursive: true,
      });
  }
  const content = join(folder, 'content');
  mkdirSync(join(content, 'captures'), { recursive: true });
  for (const name of ['vocabularies', 'archive.yaml']) {
    cpSync(join(PROJECT, TEST_ARCHIVE, name), join(content, name), { recursive: true });
  }
  return { folder, build: () => build(folder), buildPages: () => buildPages(folder) };
}

function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-site-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function emptyFolder(name: string): string {
  rmSync(name, { recursive: true, force: true });
  mkdirSync(name, { recursive: true });
  return resolve(name);
}

function build(folder: string): string {
  const dist = buildPages(folder);
  run(folder, STEPS.index);
  return dist;
}

function buildPages(folder: string): string {
  run(folder, STEPS.ingest);
  run(folder, STEPS.build);
  return join(folder, 'dist');
}

function run(cwd: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0)
    throw new Error(`${args.join(' ')} failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
}
