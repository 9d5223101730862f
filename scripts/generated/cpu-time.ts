import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** CPU seconds that a script takes in a folder, it and the programs that it starts. */
export function cpuTime(folder: string, script: string): number {
  const address = JSON.stringify(pathToFileURL(join(folder, script)).href);
  // The time of a program counts once its end has been noticed.
  const code = `await import(${address}); await new Promise((done) => setTimeout(done, 1000));`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', '"$@" && times', 'bash', process.execPath, '--input-type=module', '-e', code],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stderr.slice(-3000)}`);
  const [user = NaN, system = NaN] = (stdout.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map((words) => words.split(/[ms]/).map(Number))
    .map(([minutes = NaN, seconds = NaN]) => minutes * 60 + seconds);
  return user + system;
}
