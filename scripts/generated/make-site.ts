import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TEST_ARCHIVE } from '../../src/fixtures/test-archive.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KEPT = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Where a copy has its archive and stands, whatever the environment says of this project. */
const STANDING = { HEMEROTECA_CONTENT: 'content', HEMEROTECA_SITE: '', HEMEROTECA_BASE: '' };

/** A copy of the project with content of its own, in a folder that goes when the process ends. */
export interface ProjectCopy {
  readonly folder: string;
  /** Ingests its captures and builds the site, as `npm run ingest` and `npm run build` do. */
  build(): string;
  /** The same without the search index. */
  buildPages(): string;
}

/** Copies the project. `pages`, where given, are the only pages that its site has. */
export function copyProject(pages?: readonly string[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-site-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
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
  for (const name of ['vocabularies', 'clutter.yaml', 'collection.yaml']) {
    cpSync(join(PROJECT, TEST_ARCHIVE, name), join(content, name), { recursive: true });
  }
  return { folder, build: () => build(folder), buildPages: () => buildPages(folder) };
}

/** Writes a file of the content of a copy. */
export function writeContent({ folder }: ProjectCopy, name: string, text: string): void {
  writeFileSync(join(folder, 'content', name), text);
}

function build(folder: string): string {
  const dist = buildPages(folder);
  run(folder, ['scripts/index-search.ts']);
  return dist;
}

function buildPages(folder: string): string {
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  run(folder, ['scripts/ingest.ts']);
  run(folder, [astro, 'build']);
  return join(folder, 'dist');
}

function run(cwd: string, args: readonly string[]): void {
  const env = { ...process.env, ...STANDING, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0)
    throw new Error(`${args.join(' ')} failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
}
