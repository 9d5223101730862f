import { describe, expect, test } from 'vitest';
import { hasAsked } from './asked-words.ts';

describe('an excerpt has what was asked', () => {
  test.each([
    ['a <mark>tariff</mark> on imports', 'tariffs'],
    ['and <mark>sovereignty.</mark>', 'sover'],
    ['<mark>Nicolás</mark> Maduro', 'nicolas'],
    ['fentanyl <mark>trafficked</mark>', 'trafficking'],
    ['one <mark>word</mark> of two', 'second word'],
    ['an article found by its title', 'anything'],
    ['found by filters', ''],
  ])('%j for %j', (excerpt, words) => {
    expect(hasAsked(excerpt, words)).toBe(true);
  });

  test('but not where only the first letters of the word stand in it', () => {
    expect(hasAsked('a video posted on <mark>X.</mark>', 'xylophone')).toBe(false);
  });
});
