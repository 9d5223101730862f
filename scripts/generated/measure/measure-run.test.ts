import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { tempContent } from '../../../src/disk/fixtures/temp-content.ts';
import { readTimes, RunFailed } from './measured-run.ts';
import { measureRun } from './measure-run.ts';

/** A program that is busy for so many milliseconds and holds so many bytes. */
const busy = (time: number, bytes: number) => `
  const held = Buffer.alloc(${String(bytes)}, 1);
  while (process.cpuUsage().user < ${String(time * 1000)}) for (let at = 0; at < 1e6; at++) held[at]++;
`;

function script(text: string) {
  const { root } = tempContent();
  writeFileSync(join(root, 'script.mjs'), text);
  return root;
}

test('a run counts what the programs that it starts take, too', async () => {
  const folder = script(`
    import { spawn } from 'node:child_process';
    spawn(process.execPath, ['-e', ${JSON.stringify(busy(200, 200e6))}], { stdio: 'ignore' });
    ${busy(200, 100e6)}
  `);
  const { cpu, wall, peak } = await measureRun(folder, ['script.mjs']);
  expect(cpu).toBeGreaterThan(0.4);
  expect(wall).toBeGreaterThan(0.2);
  if (process.platform === 'linux') expect(peak).toBeGreaterThan(300e6);
});

test('a run that fails says which it was, and what it said last', async () => {
  const failed = measureRun(script('throw new Error("The ferry is late");'), ['script.mjs']);
  await expect(failed).rejects.toThrow(RunFailed);
  await expect(failed).rejects.toThrow(/script\.mjs failed \(1\):[^]*The ferry is late/);
});

test('times of the shell are read as seconds', () => {
  expect(readTimes('1m2.500s 0m0.250s')).toBe(62.75);
  expect(readTimes('nothing')).toBeNaN();
});
