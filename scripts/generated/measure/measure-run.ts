import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { LINGER, readTimes, type Run, RunFailed } from './measured-run.ts';
import { memoryOf } from './memory-of.ts';

const LOOK_EVERY = 50;
/** Waits for the script, then says on the last line what it and its programs took. */
const SHELL = '"$@" >&2; status=$?; times; exit $status';

/** Runs a script of Node in a folder and measures it. Throws, with the end of what it says, if it fails. */
export async function measureRun(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  const preload = ['--import', join(import.meta.dirname, 'linger.ts')];
  const command = ['-c', SHELL, 'bash', process.execPath, ...preload, ...args];
  const started = performance.now();
  const child = spawn('bash', command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [times, said, peak] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (times += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-3000);
  });
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, LOOK_EVERY);
  const status = await new Promise<number | null>((done, fail) => {
    child.on('close', done).on('error', fail);
  }).finally(() => {
    clearInterval(look);
  });
  if (status !== 0) throw new RunFailed(`${args.join(' ')} failed (${String(status)}):\n${said}`);
  const wall = (performance.now() - started - LINGER) / 1000;
  return { cpu: readTimes(times.trim().split('\n').at(-1) ?? ''), wall, peak };
}
