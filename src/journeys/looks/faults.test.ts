import { expect, test } from 'vitest';
import { faultsOf, unreadable } from './faults.ts';
import type { SeenText } from './seen-texts.ts';

const at = (left: number, top: number, more: Partial<SeenText> = {}): SeenText => ({
  ...{ words: 'On Monday', of: 'p', size: 16, isCut: false },
  ...{ colour: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' },
  lines: [{ left, right: left + 80, top, bottom: top + 20 }],
  ...more,
});
const onPhone = { width: 320 };

test('texts beside one another and below one another are no fault', () => {
  expect(faultsOf([at(0, 0), at(80, 0), at(0, 20)], onPhone)).toEqual([]);
});

test.each([
  ['lies over another', [at(0, 0), at(40, 6)]],
  ['leaves the page', [at(280, 0)]],
  ['is too small to be read', [at(0, 0, { size: 11.5 })]],
  ['is cut off by its box', [at(0, 0, { isCut: true })]],
])('a text that %s is a fault', (_, texts) => {
  expect(faultsOf(texts, onPhone)).toHaveLength(1);
});

test('8 points are enough on paper', () => {
  expect(faultsOf([at(0, 0, { size: 10.66 })], { width: 720, isPaper: true })).toEqual([]);
});

test('black on black cannot be read, nor grey on a grey that is near', () => {
  const ground = 'rgb(0, 0, 0)';
  expect(unreadable([at(0, 0, { ground })])).toEqual([
    '“On Monday” (p) is rgb(0, 0, 0) on rgb(0, 0, 0)',
  ]);
  expect(unreadable([at(0, 0, { ground, colour: 'rgb(80, 80, 80)' })])).toHaveLength(1);
  expect(unreadable([at(0, 0, { ground, colour: 'rgb(255, 255, 0)' })])).toEqual([]);
});
