import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClauses, writeClauses } from './clauses.ts';

/** Whatever a reader types, and much of what means something. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('not', 'sale', '"', '“', '-', ' ', '–', 'Trump’s', ','))
    .map((parts) => parts.join('')),
);

test('what is written is read as the same clauses', () => {
  fc.assert(
    fc.property(typed, (words) => {
      const clauses = readClauses(words);
      expect(readClauses(writeClauses(clauses))).toEqual(clauses);
    }),
  );
});

test('clauses are written in their order, in straight marks', () => {
  expect(writeClauses(readClauses('“not for sale”, Trump −„drug lord“ -tariff'))).toBe(
    '"not for sale" Trump -"drug lord" -tariff',
  );
});
