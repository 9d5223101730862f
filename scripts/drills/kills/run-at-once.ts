import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFileOf } from '../../../src/disk/kept-work.ts';
import { filesBelow } from '../../../src/disk/files.ts';
import { runAndKill } from './run-and-kill.ts';

const PROSE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.';

/** Adds so many texts to one archive, each by a program of its own, all at once: none may be lost. */
export async function addAtOnce(number: number) {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-at-once-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'captures'), { recursive: true });
  const env = { HEMEROTECA_CONTENT: content };
  const names = Array.from({ length: number }, (_, at) => `storm-${String(at + 1)}`);
  const ends = await Promise.all(
    names.map(async (name) => {
      writeFileSync(join(folder, `${name}.txt`), `Of ${name}\n\n${PROSE}\n`);
      return await runAndKill(['scripts/add.ts', join(folder, `${name}.txt`)], env);
    }),
  );
  const there = new Set(filesBelow(content));
  const failed = names.flatMap((name, at) => {
    const { code, words } = ends[at] ?? { code: null, words: '' };
    const isThere = there.has(`captures/${name}.txt`) && there.has(`articles/of-${name}.md`);
    return code === 0 && isThere ? [] : [`${name}, one of ${String(number)} at once: ${words}`];
  });
  rmSync(folder, { recursive: true });
  rmSync(keptFileOf(content), { force: true });
  return { tried: number, failed };
}
