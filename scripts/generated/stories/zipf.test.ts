import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { around, weighted, zipf } from './zipf.ts';

const DRAWS = 20_000;

/** How often each place is drawn. */
function counted(length: number, draw: (random: () => number) => number): number[] {
  const random = randomFrom(1);
  const drawn = Array.from({ length: DRAWS }, () => draw(random));
  const groups = Map.groupBy(drawn, (place) => place);
  expect([...groups.keys()].every((place) => place >= 0 && place < length)).toBe(true);
  return Array.from({ length }, (_, place) => groups.get(place)?.length ?? 0);
}

test('the second place is drawn half as often as the first, the tenth a tenth as often', () => {
  const [first = 0, second = 0, ...rest] = counted(1000, zipf(1000));
  expect(first / second).toBeCloseTo(2, 0);
  expect(first / (rest[7] ?? 0)).toBeGreaterThan(8);
  expect(first / (rest[7] ?? 0)).toBeLessThan(12);
});

test('places are drawn by their weights, and none beyond them, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }),
      (weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        let total = 0;
        const counts = counted(weights.length, weighted(weights.map((one) => (total += one))));
        for (const [at, weight] of weights.entries()) {
          expect(Math.abs((counts[at] ?? 0) / DRAWS - weight / total)).toBeLessThan(0.02);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('numbers around a middle are whole, at least 1, and half of them below it', () => {
  const random = randomFrom(1);
  const all = Array.from({ length: 2000 }, () => around(20, random)).toSorted((a, b) => a - b);
  expect(all.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
  expect(Math.abs((all[1000] ?? 0) - 20)).toBeLessThanOrEqual(1);
  expect(all.at(-1)).toBeGreaterThan(60);
});
