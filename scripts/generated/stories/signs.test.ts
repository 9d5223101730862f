import { expect, test } from 'vitest';
import { signsOf } from './signs.ts';

const texts = [
  ...Array.from({ length: 4 }, () => ({ text: 'Crude oil fell today', topics: ['oil'] })),
  ...Array.from({ length: 3 }, () => ({ text: 'Olive oil rose today', topics: ['food'] })),
  { text: 'A rare word: petrol', topics: ['oil'] },
];

test('a topic is told by the words that nearly only its texts have, the most frequent first', () => {
  expect(signsOf(texts).get('oil')).toEqual([
    'crude',
    'crude oil',
    'fell',
    'fell today',
    'oil fell',
  ]);
});

test('no sign are words that others have, or that few have', () => {
  const all = [...signsOf(texts).values()].flat();
  expect(all).not.toContain('oil');
  expect(all).not.toContain('today');
  expect(all).not.toContain('petrol');
});
