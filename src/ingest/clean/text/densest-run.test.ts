import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { densestRun } from './densest-run.ts';

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

describe('the densest run', () => {
  test.each([
    ['is all where all speaks for it', [1, 2, 1], [0, 3]],
    ['leaves out what speaks against it at its edges', [-1, 2, 1, -3], [1, 3]],
    ['goes on over a little furniture', [3, -1, 3], [0, 3]],
    ['ends at furniture that weighs more than what follows', [5, -3, 2], [0, 1]],
    ['is the weightier of two', [2, -9, 3], [2, 3]],
    ['is the first of two that weigh the same', [2, -9, 2], [0, 1]],
    ['is the least unlikely line where none is likely', [-3, -1, -2], [1, 2]],
    ['of nothing is empty', [], [0, 0]],
  ])('%s', (_, weights, run) => {
    expect(densestRun(weights)).toEqual(run);
  });

  test('weighs more than, or as much as, any other', () => {
    const weights = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, (list) => {
        const [start, end] = densestRun(list);
        const sums = list.flatMap((_, from) =>
          list.slice(from).map((_, length) => sumOf(list.slice(from, from + length + 1))),
        );
        expect(end).toBeGreaterThan(start);
        expect(sumOf(list.slice(start, end))).toBe(Math.max(...sums));
      }),
    );
  });
});
