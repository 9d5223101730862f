import { expect, test } from 'vitest';
import { z } from 'zod';
import { attempt, type Problem } from '../domain/problem.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({ name: z.string(), parts: z.array(z.string()).default([]) });

function faultsIn(text: string): readonly Problem[] {
  return attempt<readonly Problem[]>(
    () => {
      readYaml(text, 'x.yaml', schema);
      return [];
    },
    (problems) => problems,
  );
}

const problemsOf = (text: string) => faultsIn(text).map(({ line, what }) => [line, what]);
const remediesOf = (text: string) => faultsIn(text).map(({ line, remedy }) => [line, remedy]);

test('a file says its values and the lines they stand in', () => {
  const { value, lineOf } = readYaml('# note\nname: a\nparts:\n  - b\n  - c\n', 'x.yaml', schema);
  expect(value).toEqual({ name: 'a', parts: ['b', 'c'] });
  expect([lineOf('name'), lineOf('parts', 1)]).toEqual([2, 5]);
});

test('what is not there has the line of what would hold it', () => {
  const { lineOf } = readYaml('# note\nname: a\n', 'x.yaml', schema);
  expect(lineOf('parts', 3)).toBe(2);
});

test('a day is a text and no date, yes is no truth', () => {
  expect(readYaml('name: 2025-02-05\n', 'x.yaml', schema).value.name).toBe('2025-02-05');
  expect(readYaml('name: yes\n', 'x.yaml', schema).value.name).toBe('yes');
});

test('every fault is said at once, with its line', () => {
  expect(problemsOf('name: 1\nother: b\nparts: [c, 2]\n')).toEqual([
    [1, '`name` is a number where a text is wanted.'],
    [3, '`parts`, item 2 is a number where a text is wanted.'],
    [2, '`other` is not known here.'],
  ]);
});

test('every alias is refused', () => {
  expect(problemsOf('name: &a x\nparts: [*a, *a]\n')).toEqual([
    [2, 'is not YAML as it should be: aliases are not read.'],
    [2, 'is not YAML as it should be: aliases are not read.'],
  ]);
});

test.each([
  ['a: 1\na: 2\n', 'is not YAML as it should be: Map keys must be unique.'],
  ['name: a\n---\nname: b\n', /multiple documents/],
  ['name: [a\n', /is not YAML/],
  ['name: *nobody\n', /is not YAML/],
])('%j is refused', (text, what) => {
  expect(problemsOf(text)[0]?.[1]).toMatch(what);
});

test('a key that nobody has filled in says nothing', () => {
  expect(readYaml('name: a\nparts:\n', 'x.yaml', schema).value.parts).toEqual([]);
  expect(problemsOf('name: a\nparts: null\n')).toEqual([
    [2, '`parts` is null where a list is wanted.'],
  ]);
});

test.each([
  ['name: say "no" twice\nparts:[a]\n', 2, /^Write a key, a colon, a space/],
  ['name: "say "no" twice"\n', 1, /between single ones/],
  ['name: a: b\n', 1, /in quotation marks/],
  ['name: a\nparts: - b\n', 2, /in square brackets/],
  ['name: a\n\tparts: b\n', 2, /Spaces, no tabs/],
])('what to do about %j is said once, in plain words', (text, line, remedy) => {
  expect(remediesOf(text)).toEqual([[line, expect.stringMatching(remedy)]]);
});

test('what a merge left undone is told by its marks alone', () => {
  expect(
    problemsOf('name: a\n<<<<<<< HEAD\nparts: [b]\n=======\nparts: [c]\n>>>>>>> it\n'),
  ).toEqual(
    [2, 4, 6].map((line) => [line, 'is a mark of Git, which could not merge two changes.']),
  );
});

test('a file in another encoding is told by that', () => {
  const utf16 = Buffer.from('name: a\n', 'utf16le').toString('utf8');
  expect(remediesOf(utf16)).toEqual([[undefined, 'Save it anew, with the encoding UTF-8.']]);
});
