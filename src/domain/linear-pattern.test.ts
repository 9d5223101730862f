import { describe, expect, test } from 'vitest';
import { linearPattern, patternFault } from './linear-pattern.ts';

describe('a pattern that runs away in other engines costs what its text is long', () => {
  // A text 100 times as long: 10,000 times the cost, if it grew with the square.
  test.each([
    ['^(?:a+)+$', 'a'],
    ['^(?:a|a)*$', 'a'],
    ['^(?:.*?,){11}P', '1,'],
    ['(?:\\w+\\s?)+$', 'word '],
  ])('%s', (pattern, piece) => {
    const found = linearPattern(pattern);
    const before = process.cpuUsage();
    expect(found(`${piece.repeat(100_000)}!`)).toBe(false);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

test.each([
  ['^quiz no\\. \\d+$', 'QUIZ no. 12', true],
  ['^quiz no\\. \\d+$', 'a quiz no. 12', false],
  ['^étoile\\b', 'ÉTOILE du soir', true],
  ['\\p{Lu}\\p{Ll}+ 👍', 'Ann 👍', true],
])('is found, capitals aside: %s in %s', (pattern, text, isFound) => {
  expect(linearPattern(pattern)(text)).toBe(isFound);
});

test.each([
  ['(a', 'is not a regular expression'],
  ['a{2,1}', 'is not a regular expression'],
  ['(?=a)b', 'may take for ever'],
  ['(a)\\1', 'may take for ever'],
  ['(?:a{1000}){1000}', 'may take for ever'],
  // What browsers read in another way, or not at all.
  ['\\Qa\\E', 'is not a regular expression'],
  ['[[:alpha:]]', 'is not a regular expression'],
])('says of %s what is wrong with it', (pattern, words) => {
  expect(patternFault(pattern)).toContain(words);
});
