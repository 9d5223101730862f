import { expect, test } from 'vitest';
import { fileOf } from '../../src/search/sequences.ts';
import { sequenceFiles } from './sequence-files.ts';

test('each sequence is in its file, with the steps from record to record', () => {
  const records = [['not for sale'], ['a sale'], ['not', 'for sale']];
  const files = sequenceFiles(records);
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
  const files = sequenceFiles(records);
  expect(files.length).toBeGreaterThan(1);
  for (const [number, file] of files.entries()) {
    for (const sequence of Object.keys(file)) {
      expect(fileOf(sequence, files.length)).toBe(number);
    }
  }
  expect(files[fileOf('so on', files.length)]?.['so on']).toHaveLength(900);
});

test('words that programs use are words', () => {
  expect(sequenceFiles([['constructor __proto__']])).toEqual([
    // Underscores are no letters.
    Object.fromEntries([
      ['constructor', [0]],
      ['proto', [0]],
      ['constructor proto', [0]],
    ]),
  ]);
});
