import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth } from './growth.ts';

test('a cost that grows with a power of the number of articles has that power', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.integer({ min: 2, max: 1000 }),
      fc.integer({ min: 2, max: 100 }),
      (power, few, times) => {
        const cost = (articles: number) => 7 * articles ** power;
        expect(growth(few, cost(few), few * times, cost(few * times))).toBeCloseTo(power, 6);
      },
    ),
  );
});

test('a cost that is the same for all has the power 0', () => {
  expect(growth(10, 5, 100, 5)).toBe(0);
});
