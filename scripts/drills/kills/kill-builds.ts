import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveIn } from '../faults/made-archives.ts';
import { differing, treeIn } from '../faults/state.ts';
import { runAndKill } from './run-and-kill.ts';

/**
 * Kills so many builds at moments that `random`, numbers from 0 to 1, decides. What stands where the
 * site is has to be the site from before, whole, the new one, whole, or nothing; the next build ends where
 * one ends that nobody kills.
 */
export async function killBuilds(
  runs: number,
  random: () => number,
  show: (tried: number) => void,
) {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-builds-'));
  const site = join(folder, 'site');
  const build = ['scripts/build.ts', '--outDir', site];
  const env = { HEMEROTECA_CONTENT: join(folder, 'content') };
  archiveIn(folder);
  await runAndKill(['scripts/ingest.ts', '--added', '2025-05-01'], env);
  const first = await runAndKill(build, env);
  if (first.code !== 0) throw new Error(first.words);
  const before = treeIn(site);
  writeFileSync(join(folder, 'content/archive.yaml'), 'name: Port Blue\n');
  const begun = performance.now();
  cpSync(site, `${site}-kept`, { recursive: true });
  await runAndKill(build, env);
  const lasts = performance.now() - begun;
  const end = treeIn(site);
  const failed: string[] = [];
  for (let run = 0; run < runs; run++) {
    rmSync(site, { recursive: true, force: true });
    cpSync(`${site}-kept`, site, { recursive: true });
    const after = Math.round(random() * lasts * 1.1);
    await runAndKill(build, env, after);
    const now = existsSync(site) ? treeIn(site) : before;
    const isWhole = [before, end].some((whole) => differing(now, whole).length === 0);
    if (!isWhole) failed.push(`build killed after ${String(after)} ms: the site is neither`);
    show(run + 1);
  }
  const last = await runAndKill(build, env);
  const others = differing(treeIn(site), end);
  if (others.length > 0) failed.push(`the build after: ${others.join(', ')}: ${last.words}`);
  rmSync(folder, { recursive: true });
  return { tried: runs + 1, failed };
}
