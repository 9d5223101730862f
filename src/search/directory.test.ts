import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { type Directory, metaOf, SIGNATURE } from './directory.ts';

const directory: Directory = {
  version: '0a1b2c',
  name: 'en_1a2b',
  entry: { version: '1.6.0' },
  parts: ['', 'mex'],
  fields: ['title'],
  sequenceFiles: 1,
};

test('the directory says the length of each record, by its number, and how far parts reach', () => {
  const meta = metaOf(directory, [300, 7]);
  expect(new TextDecoder().decode(meta.subarray(0, SIGNATURE.length))).toBe(SIGNATURE);
  expect(decode(meta.subarray(SIGNATURE.length))).toEqual([
    '1.6.0',
    [
      ['0', 300, ''],
      ['1', 7, ''],
    ],
    [
      ['', 'mew\u{10ffff}', '0'],
      ['mex', '\u{10ffff}', '1'],
    ],
    [],
    [],
    ['title'],
  ]);
});
