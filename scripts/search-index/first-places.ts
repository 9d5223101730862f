import { likeness, wordsOf } from '../../src/search/words.ts';
import type { IndexWord, Posting } from './read-pagefind.ts';

/** Pagefind's weight of a word where nothing else is said, and the most that it can be. */
const USUAL_WEIGHT = 25;
const MOST_WEIGHT = 255;

/** The words, as they are compared, that stand at a place of a record: `trump`, `s`. */
export type WordsAt = (record: number, place: number) => readonly string[];

/** As alike to their stem are words that it stands for, where they stand beside others. */
const ALIKE = 0.5;

/**
 * Leaves, of the places where a stem stands in a record, the first of each word that it stands for
 * there: `cartel` at one, `cartels` at another. Their weight is that of all, so that records rank as
 * before, but that more than ten times for a place count as ten. An article names what it is about many times, and some words are in every article: their
 * places would be most of what a search fetches.
 */
export function firstPlaces([stem, postings, variants]: IndexWord, wordsAt: WordsAt): IndexWord {
  return [
    stem,
    thinned(postings, stem, wordsAt),
    variants.map(([form, those]) => [form, thinned(those, stem, wordsAt)]),
  ];
}

function thinned(postings: readonly Posting[], stem: string, wordsAt: WordsAt): Posting[] {
  let record = 0;
  return postings.map(([step, places, elsewhere]) => {
    record += step;
    return [step, thinnedPlaces(places, (place) => meant(stem, wordsAt(record, place))), elsewhere];
  });
}

function thinnedPlaces(
  written: readonly number[],
  wordsAt: (place: number) => readonly string[],
): number[] {
  const { places, weight } = readPlaces(written);
  const seen = new Set<string>();
  const kept = places.filter((place) => {
    const words = wordsAt(place);
    const isFirst = words.some((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    return isFirst;
  });
  if (kept.length === 0) return [];
  const each = Math.min(MOST_WEIGHT, Math.round(weight / kept.length));
  return [-1 - each, ...kept.map((place, at) => place - (kept[at - 1] ?? 0))];
}

/** Of the words at a place those that the stem stands for; all, where it cannot be told. */
function meant(stem: string, words: readonly string[]): readonly string[] {
  const alike = words.filter((word) => likeness(word, stem) >= ALIKE);
  return alike.length > 0 ? alike : words;
}

/** The places in a posting, in order, and their weights together. */
function readPlaces(written: readonly number[]): { places: number[]; weight: number } {
  const places: number[] = [];
  let weight = 0;
  let each = USUAL_WEIGHT;
  let last = 0;
  for (const number of written) {
    if (number < 0) {
      each = -1 - number;
      last = 0;
    } else {
      last += number;
      weight += each;
      places.push(last);
    }
  }
  return { places: places.toSorted((a, b) => a - b), weight };
}

/** Reads the words at each place out of what was searched, record by record. */
export function wordsIn(contents: readonly string[]): WordsAt {
  const words = contents.map((content) =>
    content.split(' ').map((token) => wordsOf(token).map(({ plain }) => plain)),
  );
  return (record, place) => words[record]?.[place] ?? [];
}
