import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recordSchema } from '../domain/record.ts';
import { attempt, type Problem } from '../domain/problem.ts';
import { readYaml } from './yaml.ts';

function faultsIn(text: string, most?: number): readonly Problem[] {
  return attempt<readonly Problem[]>(
    () => {
      readYaml(text, 'x.yaml', recordSchema, most);
      return [];
    },
    (problems) => problems,
  );
}

/** Milliseconds of work that a file costs before it is refused. */
function cost(text: string): number {
  const before = process.cpuUsage();
  expect(faultsIn(text).length).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('what is nested deeper than anything that is read is refused in words', () => {
  test.each([
    ['lists', (n: number) => 'a: ' + '['.repeat(n)],
    ['closed lists', (n: number) => `a: ${'['.repeat(n)}${']'.repeat(n)}`],
    ['lists by hyphens', (n: number) => `${'- '.repeat(n)}a`],
    ['maps', (n: number) => '{a: '.repeat(n)],
    ['keys that are maps', (n: number) => '? '.repeat(n)],
    [
      'lines further and further in',
      (n: number) =>
        Array.from({ length: Math.min(n, 1000) }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('%s', (_, nested) => {
    for (const depth of [400, 4000]) {
      const faults = faultsIn(nested(depth));
      expect(faults.length).toBeGreaterThan(0);
      expect(JSON.stringify(faults)).not.toMatch(/call stack/i);
    }
  });
});

describe('what is wrong ten thousand times costs no more than ten thousand times', () => {
  test.each([
    ['one key', 'a: 1\n'.repeat(20_000)],
    ['many keys', Array.from({ length: 20_000 }, (_, at) => `k${String(at)}: 1\n`).join('')],
    ['aliases', `a: &a x\nb: [${'*a,'.repeat(20_000)}]`],
    ['marks in one line', `a: ${'"'.repeat(100_000)}`],
    ['a key of a million letters', `${'x'.repeat(1_000_000)}: 1`],
  ])('%s', (_, text) => {
    // Each took from seconds to hours, where each key was held against all others.
    expect(cost(text)).toBeLessThan(4000);
  });
});

test('of many faults the first are told, and how many more there are', () => {
  const faults = faultsIn('k: 1\n'.repeat(1000));
  expect(faults).toHaveLength(51);
  expect(faults.at(-1)).toMatchObject({ file: 'x.yaml', what: 'has 949 more faults.' });
});

test('a fault quotes no more of a file than a person reads', () => {
  const [fault] = faultsIn(`url: ${'x'.repeat(100_000)}`);
  expect(fault?.what.length).toBeLessThan(500);
});

test('a file that is larger than any of its kind is not read', () => {
  const what = 'has 2 million characters; 1 million are the most.';
  expect(faultsIn(`title: ${'a'.repeat(2 * 1024 * 1024)}`)).toMatchObject([{ what }]);
  expect(faultsIn(`url: null # ${'a'.repeat(2 * 1024 * 1024)}`, 8 * 1024 * 1024)).toEqual([]);
});

test('a key is a word', () => {
  expect(() => readYaml('? [a, b]\n: c\n', 'x.yaml', z.unknown())).toThrow(
    'x.yaml, line 1: is not YAML as it should be: a key is a list or a map, and no word.',
  );
});
