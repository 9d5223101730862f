// npm start: ingests, builds and serves. What is wrong with a capture stops nothing: the site is made
// of all others, and what it lacks is said when it is built.
import { spawnSync } from 'node:child_process';
import { main as ingest } from './ingest.ts';
import type { Io } from './script.ts';

/** Runs a script of package.json, its output passed through; its exit code. */
type RunScript = (name: string) => number;

/** Takes the steps one by one; the exit code of the first that fails, but for faults of captures. */
export async function startSite(io: Io, run: RunScript, ingestAll = ingest): Promise<number> {
  const problems: string[] = [];
  const { isTTY = false } = io.stderr;
  const write = (text: string) => {
    problems.push(...text.split('\n').filter((line) => /^(?:Problem: | {2}… |… )/.test(line)));
    return io.stderr.write(text);
  };
  const ingested = await ingestAll([], { ...io, stderr: { isTTY, write } });
  if (ingested > 1) return ingested;
  const built = run('build');
  // Without some of its articles a site is a site; the build has said which.
  if (built > 1) return built;
  if (problems.length > 0) {
    io.stderr.write(`The site is built. It lacks what this keeps out:\n${problems.join('\n')}\n`);
  }
  return run('preview');
}

if (import.meta.main) {
  process.exitCode = await startSite(process, (name) => {
    const { status } = spawnSync(`npm run ${name}`, { stdio: 'inherit', shell: true });
    return status ?? 2;
  });
}
