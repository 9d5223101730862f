import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesBelow } from '../../../src/disk/files.ts';
import { keptFileOf } from '../../../src/disk/kept-work.ts';

/** The files below a folder by their paths, with what they hold. */
export type Tree = ReadonlyMap<string, string>;

/** What stands below a folder now. */
export function treeIn(root: string): Tree {
  const text = (path: string) => readFileSync(`${root}/${path}`, 'latin1');
  return new Map(filesBelow(root).map((path) => [path, text(path)]));
}

/** The names of files that differ between two trees, but for locks. */
export function differing(one: Tree, other: Tree): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !isLock(name) && one.get(name) !== other.get(name));
}

function isLock(path: string): boolean {
  return /(?:^|\/)\.lock/.test(path);
}

/** No process has this number. */
const NOBODY = 2 ** 22 + 1;

/** Makes the locks below a folder those of a process that was killed. */
export function leaveLocks(root: string): void {
  for (const path of filesBelow(root).filter(isLock)) {
    const file = `${root}/${path}`;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"pid":\d+/, `"pid":${String(NOBODY)}`));
  }
}

/** Makes a folder as it was kept, with the work that ingest keeps elsewhere. */
export function restore(kept: string, root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(`${kept}/root`, root, { recursive: true });
  const cache = keptFileOf(`${root}/content`);
  rmSync(cache, { force: true });
  mkdirSync(dirname(cache), { recursive: true });
  if (existsSync(`${kept}/work`)) cpSync(`${kept}/work`, cache);
}

/** Keeps a folder as it is now, with the work that ingest keeps elsewhere. */
export function keepState(root: string, kept: string): void {
  rmSync(kept, { recursive: true, force: true });
  cpSync(root, `${kept}/root`, { recursive: true });
  const cache = keptFileOf(`${root}/content`);
  if (existsSync(cache)) cpSync(cache, `${kept}/work`);
}
