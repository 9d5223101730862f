import { describe, expect, test } from 'vitest';
import { firstPlaces, wordsIn } from './first-places.ts';
import type { IndexWord } from './read-pagefind.ts';

const wordsAt = wordsIn(['Cartels fight; a cartel, the cartel’s men. Cartels', 'No cartel']);
/** Pagefind writes a weight of 24 as -25. */
const cartel: IndexWord = [
  'cartel',
  [
    [0, [-25, 0, 3, 2, 2], [-1, 0]],
    [1, [-25, 1], []],
  ],
  [],
];

describe('of the places where a stem stands in a record', () => {
  test('the first of each word is left', () => {
    const [, [first, second]] = firstPlaces(cartel, wordsAt);
    // cartels at 0, cartel at 3; its genitive at 5 has no new word but an s.
    expect(first?.[1].slice(1)).toEqual([0, 3]);
    expect(second?.[1].slice(1)).toEqual([1]);
  });

  test('beside a word that was seen, another form is a first', () => {
    const words = wordsIn(['drug-trafficking by drug-traffickers, drug-trafficking']);
    const stem: IndexWord = ['traffick', [[0, [-25, 0, 2, 1], []]], []];
    expect(firstPlaces(stem, words)[1][0]?.[1].slice(1)).toEqual([0, 2]);
  });

  test('the weight is that of all', () => {
    const [, [first, second]] = firstPlaces(cartel, wordsAt);
    expect(first?.[1][0]).toBe(-1 - (4 * 24) / 2);
    expect(second?.[1][0]).toBe(-1 - 24);
  });

  test('the weight is no more than Pagefind can write', () => {
    const many = wordsIn([Array.from({ length: 40 }, () => 'the').join(' ')]);
    const the: IndexWord = ['the', [[0, [-25, 0, ...Array<number>(39).fill(1)], []]], []];
    expect(firstPlaces(the, many)[1]).toEqual([[0, [-256, 0], []]]);
  });

  test('what has a weight of its own counts with it, and places are put in order', () => {
    const parts: IndexWord = ['mexico', [[0, [-25, 2, -13, 0], []]], []];
    const words = wordsIn(['US–Mexico talks, Mexico says']);
    expect(firstPlaces(parts, words)[1]).toEqual([[0, [-1 - 36, 0], []]]);
  });

  test('records, headlines and accented forms stay as they are', () => {
    const accented: IndexWord = ['mexico', [], [['méxico', [[1, [-25, 1], [-1, 2]]]]]];
    expect(firstPlaces(accented, wordsAt)).toEqual(accented);
    expect(firstPlaces(cartel, wordsAt)[1].map(([step, , elsewhere]) => [step, elsewhere])).toEqual(
      [
        [0, [-1, 0]],
        [1, []],
      ],
    );
  });

  test('none is left where there is none', () => {
    const headline: IndexWord = ['cartel', [[0, [], [-1, 0]]], []];
    expect(firstPlaces(headline, wordsAt)).toEqual(headline);
  });
});
