import { spawn } from 'node:child_process';

/** How a program ended. */
export interface End {
  /** Its exit code; null of one that was killed. */
  readonly code: number | null;
  readonly words: string;
}

/** Runs a script of ours in a process group of its own, and kills all of it after so many milliseconds, or not. */
export async function runAndKill(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  after?: number,
): Promise<End> {
  const child = spawn(process.execPath, argv, {
    ...{ env: { ...process.env, ...env }, detached: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (some: Buffer) => words.push(some.toString()));
  }
  const timer =
    after === undefined
      ? undefined
      : setTimeout(() => {
          kill(child.pid);
        }, after);
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, words: words.join('') });
    });
  });
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
