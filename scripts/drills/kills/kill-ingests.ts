import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFileOf } from '../../../src/disk/kept-work.ts';
import { TEST_ARCHIVE } from '../../../src/fixtures/test-archive.ts';
import { differing, treeIn } from '../faults/state.ts';
import { runAndKill } from './run-and-kill.ts';

const INGEST = ['scripts/ingest.ts', '--added', '2025-05-01'];

/**
 * Kills so many ingests of the test archive at moments that `random`, numbers from 0 to 1, decides; of
 * each is looked whether a capture is lost, and whether the next run ends where one ends that nobody
 * kills.
 */
export async function killIngests(
  runs: number,
  random: () => number,
  show: (tried: number) => void,
) {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-kills-'));
  const content = join(folder, 'content');
  const env = { HEMEROTECA_CONTENT: content };
  const fresh = () => {
    makeFresh(content);
  };
  fresh();
  const start = treeIn(content);
  const begun = performance.now();
  await runAndKill(INGEST, env);
  const lasts = performance.now() - begun;
  const end = treeIn(content);
  const failed: string[] = [];
  let killed = 0;
  for (let run = 0; run < runs; run++) {
    fresh();
    const after = Math.round(random() * lasts * 1.1);
    const { code } = await runAndKill(INGEST, env, after);
    if (code === null) killed++;
    const now = treeIn(content);
    const lost = [...start].filter(
      ([path, text]) =>
        path !== 'captures/SHA256SUMS' && path !== 'captures/ADDED' && now.get(path) !== text,
    );
    const next = await runAndKill(INGEST, env);
    const others = [...lost.map(([path]) => path), ...differing(treeIn(content), end)];
    if (others.length > 0) {
      failed.push(`ingest killed after ${String(after)} ms: ${others.join(', ')}: ${next.words}`);
    }
    show(run + 1);
  }
  rmSync(folder, { recursive: true });
  rmSync(keptFileOf(content), { force: true });
  return { tried: runs, killed, failed };
}

/** The test archive as it is before its first ingest. */
function makeFresh(content: string): void {
  rmSync(content, { recursive: true, force: true });
  rmSync(keptFileOf(content), { force: true });
  for (const part of ['archive.yaml', 'captures', 'vocabularies']) {
    cpSync(`${TEST_ARCHIVE}/${part}`, `${content}/${part}`, { recursive: true });
  }
}
