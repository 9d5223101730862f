import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeOutputs } from './write-outputs.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const first = new Map([
  ['a.md', 'one\n'],
  ['b.md', 'two\n'],
]);
const second = new Map([
  ['a.md', 'one, corrected\n'],
  ['b.md', 'two, corrected\n'],
]);

function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('files that say the same already are left alone, the others written', () => {
  const folder = tempFolder();
  expect(writeOutputs(folder, first).written).toEqual(['a.md', 'b.md']);
  const before = statSync(join(folder, 'a.md'));
  expect(writeOutputs(folder, first).written).toEqual([]);
  expect(writeOutputs(folder, new Map([...second, ...[...first].slice(0, 1)])).written).toEqual([
    'b.md',
  ]);
  expect(statSync(join(folder, 'a.md')).ino).toBe(before.ino);
  expect(readdirSync(folder)).toEqual(['SHA256SUMS', 'a.md', 'b.md']);
});

test('a file is never there by half: a new one takes the place of the old one', () => {
  const folder = tempFolder();
  writeOutputs(folder, first);
  const { ino } = statSync(join(folder, 'a.md'));
  writeOutputs(folder, second);
  // Written in place it would be the same file, empty for a moment.
  expect(statSync(join(folder, 'a.md')).ino).not.toBe(ino);
  expect(textsIn(folder)).toEqual(Object.fromEntries(second));
});

test('a file that cannot be written leaves the old ones whole, and the next run finishes', () => {
  const folder = tempFolder();
  writeOutputs(folder, first);
  mkdirSync(join(folder, 'b.md.unfinished'));
  expect(() => writeOutputs(folder, second)).toThrow(
    /b\.md: cannot be written: it is a folder \(EISDIR\)\. See that it is a file\.$/,
  );
  expect(textsIn(folder)).toEqual({ 'a.md': 'one, corrected\n', 'b.md': 'two\n' });
  rmSync(join(folder, 'b.md.unfinished'), { recursive: true });
  // What was written before the stop is known, although the manifest was not: no edit by hand.
  const third = new Map([
    ['a.md', 'one, corrected again\n'],
    ['b.md', 'two\n'],
  ]);
  expect(writeOutputs(folder, third)).toMatchObject({ written: ['a.md'], problems: [] });
  expect(textsIn(folder)).toEqual(Object.fromEntries(third));
  expect(readdirSync(folder)).toEqual(['SHA256SUMS', 'a.md', 'b.md']);
});

test('a file that was edited by hand is left, also when asked again, and the others are written', () => {
  const folder = tempFolder();
  writeOutputs(folder, first);
  writeFileSync(join(folder, 'a.md'), 'edited\n');
  for (const written of [['b.md'], []]) {
    const result = writeOutputs(folder, second);
    expect(result.written).toEqual(written);
    expect(result.problems.map(({ file }) => file)).toEqual([join(folder, 'a.md')]);
  }
  expect(textsIn(folder)).toEqual({ 'a.md': 'edited\n', 'b.md': 'two, corrected\n' });
});

test('a file whose lines Git has ended as on Windows is written as it was', () => {
  const folder = tempFolder();
  writeOutputs(folder, first);
  for (const name of ['a.md', 'SHA256SUMS']) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
  expect(writeOutputs(folder, first)).toEqual({ written: ['a.md'], removed: [], problems: [] });
  expect(textsIn(folder)).toEqual({ 'a.md': 'one\n', 'b.md': 'two\n' });
});

test('a file that ingest never wrote is not overwritten', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.md'), 'mine\n');
  expect(writeOutputs(folder, first).problems).toHaveLength(1);
  expect(textsIn(folder)).toEqual({ 'a.md': 'mine\n', 'b.md': 'two\n' });
});

test('a folder where a file should be is reported, and the others are written', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'a.md'));
  const { written, problems } = writeOutputs(folder, first);
  expect(written).toEqual(['b.md']);
  expect(problems.map(({ what }) => what)).toEqual(['cannot be read: it is a folder (EISDIR).']);
});

test('nothing is written when it is only to be said what would be', () => {
  const folder = tempFolder();
  expect(writeOutputs(folder, first, { dry: true }).written).toEqual(['a.md', 'b.md']);
  expect(readdirSync(folder)).toEqual([]);
});

describe('files that take the place of others', () => {
  const moved = new Map([['c.md', 'one, elsewhere\n']]);
  const moves = [{ from: ['a.md'], to: ['c.md'] }];

  test('are written, the others removed from the folder and its manifest', () => {
    const folder = tempFolder();
    writeOutputs(folder, first);
    const result = writeOutputs(folder, moved, { moves });
    expect(result).toEqual({ written: ['c.md'], removed: ['a.md'], problems: [] });
    expect(readdirSync(folder)).toEqual(['SHA256SUMS', 'b.md', 'c.md']);
    const manifest = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(manifest.match(/\S+\.md/g)).toEqual(['b.md', 'c.md']);
  });

  test('are not written where one that would go was edited by hand', () => {
    const folder = tempFolder();
    writeOutputs(folder, first);
    writeFileSync(join(folder, 'a.md'), 'edited\n');
    const { written, removed, problems } = writeOutputs(folder, moved, { moves });
    expect({ written, removed }).toEqual({ written: [], removed: [] });
    expect(problems.map(({ file }) => file)).toEqual([join(folder, 'a.md')]);
    expect(textsIn(folder)).toEqual({ 'a.md': 'edited\n', 'b.md': 'two\n' });
  });

  test('leave the others where their own place is taken', () => {
    const folder = tempFolder();
    writeOutputs(folder, first);
    writeFileSync(join(folder, 'c.md'), 'mine\n');
    expect(writeOutputs(folder, moved, { moves })).toMatchObject({ written: [], removed: [] });
    expect(textsIn(folder)).toEqual({ ...Object.fromEntries(first), 'c.md': 'mine\n' });
  });

  test('are only named when it is to be said what would be done', () => {
    const folder = tempFolder();
    writeOutputs(folder, first);
    const result = writeOutputs(folder, moved, { moves, dry: true });
    expect(result).toMatchObject({ written: ['c.md'], removed: ['a.md'] });
    expect(textsIn(folder)).toEqual(Object.fromEntries(first));
  });

  test('of a move that was cut off before the others were removed, they are removed next time', () => {
    const folder = tempFolder();
    writeOutputs(folder, first);
    mkdirSync(join(folder, 'd.md.unfinished'));
    const both = new Map([...moved, ['d.md', 'four\n']]);
    expect(() => writeOutputs(folder, both, { moves })).toThrow(/d\.md/);
    expect(Object.keys(textsIn(folder))).toEqual(['a.md', 'b.md', 'c.md']);
    rmSync(join(folder, 'd.md.unfinished'), { recursive: true });
    expect(writeOutputs(folder, both, { moves })).toMatchObject({
      ...{ written: ['d.md'], removed: ['a.md'], problems: [] },
    });
    expect(Object.keys(textsIn(folder))).toEqual(['b.md', 'c.md', 'd.md']);
  });
});
