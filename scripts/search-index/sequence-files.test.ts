import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOf, type SequenceFile, sequencesOf } from '../../src/search/sequences.ts';
import { sequenceFiles } from './sequence-files.ts';

const filesOf = (records: readonly (readonly string[])[]) =>
  sequenceFiles(records).map((json) => JSON.parse(json) as SequenceFile);

test('each sequence is in its file, with the steps from record to record', () => {
  const records = [['not for sale'], ['a sale'], ['not', 'for sale']];
  const files = filesOf(records);
  expect(files).toEqual([
    {
      not: [0, 2],
      for: [0, 2],
      'not for': [0],
      sale: [0, 1, 1],
      'for sale': [0, 2],
      a: [1],
      'a sale': [1],
    },
  ]);
});

test('what does not fit into one file is spread over more', () => {
  const records = Array.from({ length: 900 }, (_, at) => [`word${String(at)} again, and so on`]);
  const files = filesOf(records);
  expect(files.length).toBeGreaterThan(1);
  for (const [number, file] of files.entries()) {
    for (const sequence of Object.keys(file)) {
      expect(fileOf(sequence, files.length)).toBe(number);
    }
  }
  expect(files[fileOf('so on', files.length)]?.['so on']).toHaveLength(900);
});

test('words that programs use are words', () => {
  expect(filesOf([['constructor __proto__']])).toEqual([
    // Underscores are no letters.
    Object.fromEntries([
      ['constructor', [0]],
      ['proto', [0]],
      ['constructor proto', [0]],
    ]),
  ]);
});

test('the steps of a sequence lead to the records that have it, and to no other', () => {
  const text = fc
    .array(fc.constantFrom('not', 'for', 'Sale', 'a-b', 'é'), { maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 9 }), (records) => {
      const found = filesOf(records).flatMap((file) =>
        Object.entries(file).flatMap(([sequence, steps]) => {
          let record = 0;
          return steps.map((step) => `${String((record += step))} ${sequence}`);
        }),
      );
      const truth = records.flatMap((texts, record) =>
        [...sequencesOf(texts)].map((sequence) => `${String(record)} ${sequence}`),
      );
      expect(found.toSorted()).toEqual(truth.toSorted());
    }),
  );
});
