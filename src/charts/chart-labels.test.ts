import { expect, test } from 'vitest';
import { labelOf, largestApart } from './chart-labels.ts';

test('a label is cut at the end of a word, without the stop before the cut', () => {
  expect(labelOf('The ships came home')).toBe('The ships came home');
  expect(
    labelOf('In the harbour, where they had waited, the first ships, at last, came home'),
  ).toBe('In the harbour, where they had waited, the first …');
});

test('the largest bars are labelled, as far as their labels do not meet', () => {
  const of: Readonly<Record<number, number>> = { 3: 2, 20: 9, 21: 8 };
  const numbers = Array.from({ length: 40 }, (_, at) => of[at] ?? 0);
  expect([...largestApart(numbers)]).toEqual([20, 3]);
});
