// npm run build [-- --outDir DIR ...]: makes the site of the archive, with its search; other flags are
// those of astro build. What stands in DIR, by default dist, stays until the new site is whole.
// Exits 0 where all articles are in it; 1 where it is built without some, whose files are not as ingest
// wrote them; 2 where nothing was built, and the site from before stays.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentFolder } from '../src/disk/content-folder.ts';
import { isThere, removeFolder } from '../src/disk/files.ts';
import { withLock } from '../src/disk/lock.ts';
import { Held } from '../src/disk/take-lock.ts';
import { filesOfArchive } from '../src/disk/verify/files-of-archive.ts';
import { nameFaults } from '../src/disk/verify/name-faults.ts';
import { InputError } from '../src/domain/problem.ts';
import { describeLeftOut } from './describe-left-out.ts';
import { describeProblems } from './describe-problems.ts';
import { outDirOf } from './out-dir.ts';
import { type Io, script } from './script.ts';
import { HalfCopied, placeOf, takePlace } from './take-place.ts';

const ASTRO = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');

/** So many lines of what is wrong with the names of files are told; `npm run verify` names all. */
const MOST = 20;

export const main = script('npm run build [-- --outDir DIR]', async (argv, io) => {
  const { outDir, others } = outDirOf(argv);
  try {
    return await withLock(contentFolder(io.env), 'npm run build', () => build(outDir, others, io));
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof Held) throw error;
    io.stderr.write(`${error.message}\n`);
    if (error instanceof HalfCopied) {
      io.stderr.write(
        `${outDir} holds pages of the new site and of the one before: build it again.\n`,
      );
      return 2;
    }
    return notBuilt(outDir, io);
  }
});

async function build(outDir: string, flags: readonly string[], io: Io): Promise<number> {
  sayNames(contentFolder(io.env), io);
  const place = placeOf(outDir);
  const making = `${place}.unfinished`;
  removeFolder(making);
  if ((await astroBuild([...flags, '--outDir', making], io.env)) !== 0) {
    removeFolder(making);
    return notBuilt(outDir, io);
  }
  // Only now: it takes its time to load, and a build may fail before.
  const { indexSearch } = await import('./index-search.ts');
  const { words, leftOut } = await indexSearch(making);
  takePlace(making, place);
  for (const line of describeLeftOut(leftOut)) io.stderr.write(`${line}\n`);
  io.stdout.write(`${words} in ${outDir}.\n`);
  return leftOut.length > 0 ? 1 : 0;
}

/** Says what is wrong with the archive by the names of its files; of articles the build says it. */
function sayNames(content: string, io: Io): void {
  const faults = nameFaults(filesOfArchive(content)).filter(({ kind }) => kind !== 'output');
  for (const line of describeProblems(faults, MOST)) io.stderr.write(`${line}\n`);
}

/** Builds the pages; the exit code, which is 2 of a build that was ended from outside. */
async function astroBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ASTRO, 'build', ...args], { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 2);
    });
  });
}

function notBuilt(outDir: string, io: Io): number {
  const stays = isThere(outDir) ? `${outDir} is the site from before.` : 'There is no site.';
  io.stderr.write(`Nothing was built. ${stays}\n`);
  return 2;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
