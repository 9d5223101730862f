import { expect, test } from 'vitest';
import { indexable } from './records.ts';
import { plainWords } from './words.ts';

test.each([
  ['Łódź', 'lodz'],
  ['Søren Ødegaard', 'soren odegaard'],
  ['Đorđe', 'dorde'],
  ['Straße', 'strasse'],
  ['œuvre', 'oeuvre'],
  ['Ærø', 'aero'],
  ['Diyarbakır', 'diyarbakir'],
])('%s is found as %s, in texts and in queries', (word, plain) => {
  expect(plainWords(word).join(' ')).toBe(plain);
  expect(plainWords(indexable(word)).join(' ')).toBe(plain);
});

test('what is elided before a name is a word of its own', () => {
  expect(plainWords('l’Union, d’Abidjan')).toEqual(['l', 'union', 'd', 'abidjan']);
  expect(indexable('l’Union')).toBe("l'Union");
});
