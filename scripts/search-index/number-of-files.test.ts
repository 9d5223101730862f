import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfFiles } from './number-of-files.ts';

const SIZE = 6000;

test('a small archive has files of the usual size, and none where there is nothing', () => {
  expect(numberOfFiles(0, SIZE)).toBe(0);
  expect(numberOfFiles(1, SIZE)).toBe(1);
  expect(numberOfFiles(100 * SIZE + 1, SIZE)).toBe(101);
});

test('ten thousand articles of 800 words have a file to five, a hundred times as many ten times so many', () => {
  // What results show of each in JSON.
  const files = numberOfFiles(10_000 * 5300, SIZE);
  expect(files).toBeLessThan(2000);
  expect(numberOfFiles(1_000_000 * 5300, SIZE)).toBeLessThan(10 * files + 10);
});

test('more characters are never in fewer files, nor files smaller than the usual', () => {
  const characters = fc.nat({ max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(characters, fc.nat({ max: 100_000 }), (some, more) => {
      const [few, many] = [numberOfFiles(some, SIZE), numberOfFiles(some + more, SIZE)];
      expect(few).toBeLessThanOrEqual(many);
      expect(many * SIZE).toBeLessThan(some + more + SIZE);
    }),
  );
});
