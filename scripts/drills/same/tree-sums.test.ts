import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { asOnWindows } from './line-ends.ts';
import { sumsOf, unlike } from './tree-sums.ts';

test('files that are another by a byte, that are missing and that are too many are told', () => {
  const [one, other] = [folderOf({ a: 'a', b: 'b', c: 'c' }), folderOf({ a: 'A', b: 'b', d: 'd' })];
  expect(unlike(sumsOf(one), sumsOf(other))).toEqual(['deep/a', 'deep/c', 'deep/d']);
});

test('lines end as on Windows in the files that a pattern fits, once', () => {
  const folder = folderOf({ a: '1\n2\r\n', b: '1\n' });
  const before = sumsOf(folderOf({ a: '1\r\n2\r\n', b: '1\n' }));
  expect(asOnWindows(folder, /a$/)).toEqual(['deep/a']);
  expect(unlike(sumsOf(folder), before)).toEqual([]);
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-sums-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'deep'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'deep', name), text);
  return folder;
}
