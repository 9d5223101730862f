import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from './lock.ts';
import { saysLink } from './files.ts';
import { Held } from './take-lock.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Leaves the lock of another in a folder. */
function leave(folder: string, holder: Readonly<Record<string, unknown>>, age = 0): void {
  const file = join(folder, '.lock');
  const space = saysLink('/proc/self/ns/pid') ?? null;
  const since = '2026-11-27T10:00:00.000Z';
  const own = { token: 'left', pid: process.pid, host: hostname(), space, born: null, since };
  writeFileSync(file, JSON.stringify({ ...own, who: 'npm run add', ...holder }));
  const then = new Date(Date.now() - age);
  utimesSync(file, then, then);
}

/** No process has this number. */
const NOBODY = 2 ** 22 + 1;
const soon = { most: 300, say: () => undefined };

test('two who work on an archive do so one after the other, and the second says for whom it waits', async () => {
  const folder = tempFolder();
  const steps: string[] = [];
  const said: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await wait(50);
    steps.push(`${name} ends`);
  };
  const say = (words: string) => said.push(words);
  await Promise.all([
    withLock(folder, 'npm run ingest', work('one'), { say }),
    withLock(folder, 'npm run add', work('two'), { say }),
  ]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(said).toEqual([
    expect.stringMatching(
      /^Waiting for npm run ingest \(process \d+, since [-\d]+ [:\d]+ UTC\) to end its work on /,
    ),
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test('who waits too long gives up, and says who holds it', async () => {
  const folder = tempFolder();
  leave(folder, { pid: process.ppid, host: 'elsewhere' });
  const given = withLock(folder, 'npm run ingest', () => Promise.resolve(), soon);
  await expect(given).rejects.toThrow(Held);
  await expect(given).rejects.toThrow(/held by npm run add \(process \d+ on elsewhere, since /);
});

test.each([
  ['of a process that is gone', { pid: NOBODY }],
  ['of a process whose number another has now', { born: '1' }],
  ['of another machine that is silent', { host: 'elsewhere' }],
  ['of another container that is silent', { space: 'pid:[1]', pid: 1 }],
])('a lock %s is taken over', async (_, holder) => {
  const folder = tempFolder();
  leave(folder, holder);
  const options = { ...soon, most: 5000, silence: 100 };
  const work = () => Promise.resolve('done');
  expect(await withLock(folder, 'npm run ingest', work, options)).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['of another machine, however old the clock here takes it for', { host: 'elsewhere' }],
  ['of another container, where its process is not to be seen', { space: 'pid:[1]', pid: NOBODY }],
])('a lock %s is left to it', async (_, holder) => {
  const folder = tempFolder();
  leave(folder, holder, 24 * 60 * 60_000);
  const given = withLock(folder, 'npm run ingest', () => Promise.resolve(), soon);
  await expect(given).rejects.toThrow(Held);
});

test('of many who take over one lock no two work at once', async () => {
  const folder = tempFolder();
  leave(folder, { pid: NOBODY });
  let [at, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++at);
    await wait(1);
    at--;
  };
  const all = Array.from({ length: 8 }, () =>
    withLock(folder, 'npm run add', work, { say: () => undefined }),
  );
  await Promise.all(all);
  expect(most).toBe(1);
});

test('a lock that was taken over by another machine is left to it', async () => {
  const folder = tempFolder();
  await withLock(folder, 'npm run ingest', () => {
    leave(folder, { token: 'theirs', host: 'elsewhere' });
    return Promise.resolve();
  });
  expect(readFileSync(join(folder, '.lock'), 'utf8')).toContain('theirs');
});

test('where the work fails the archive is free again', async () => {
  const folder = tempFolder();
  const failing = withLock(folder, 'npm run ingest', () => Promise.reject(new Error('It rained.')));
  await expect(failing).rejects.toThrow('It rained.');
  expect(existsSync(join(folder, '.lock'))).toBe(false);
});

test('what a stopped run has half written is cleared away, and what the next one needs is not', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'archive.yaml.unfinished'), 'na');
  writeFileSync(join(folder, 'SHA256SUMS.pending'), '');
  writeFileSync(join(folder, 'archive.yaml'), 'name: Port Amber\n');
  await withLock(folder, 'npm run ingest', () => Promise.resolve());
  expect(readdirSync(folder)).toEqual(['SHA256SUMS.pending', 'archive.yaml']);
});
