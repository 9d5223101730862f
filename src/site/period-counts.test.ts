import { expect, test } from 'vitest';
import { surelyAndPerhaps } from './period-counts.ts';

test('what is uncertain is counted apart', () => {
  expect(surelyAndPerhaps(2, 0)).toBe('2');
  expect(surelyAndPerhaps(2, 1)).toBe('2 + 1 perhaps');
  expect(surelyAndPerhaps(0, 1)).toBe('1 perhaps');
});
