import type { Language } from '../../language/language.ts';

/**
 * What it takes for small words to tell a language: so many of them, such a part of all words, and so
 * far ahead of the next language. Of 6,787 pieces of news of 100 words, in the languages known, 97.0 %
 * are right, 2.9 % unknown and 0.07 % wrong; of 30 words 91, 8 and 0.8 %.
 */
const LEAST_FOUND = 5;
const LEAST_PART = 0.12;
const LEAST_LEAD = 1.5;

/**
 * The language whose small words stand in a text, by its words in small letters; undefined where none
 * has enough, or two are alike. A word that two languages have counts a quarter, one of three a ninth.
 */
export function languageOfWords(
  words: readonly string[],
  languages: readonly Language[],
): string | undefined {
  const times = countEach(words);
  const sharers = sharersOf(languages);
  const [best, next] = languages
    .map(({ code, stopWords }) => {
      const found = [...times].filter(([word]) => stopWords.has(word));
      return {
        code,
        found: sum(found.map(([, count]) => count)),
        score: sum(found.map(([word, count]) => count / (sharers.get(word) ?? 1) ** 2)),
      };
    })
    .toSorted((a, b) => b.score - a.score);
  const isClear =
    best !== undefined &&
    best.found >= Math.max(LEAST_FOUND, LEAST_PART * words.length) &&
    best.score >= LEAST_LEAD * (next?.score ?? 0);
  return isClear ? best.code : undefined;
}

// The languages are the same for all texts, and have thousands of small words.
const known = new WeakMap<readonly Language[], ReadonlyMap<string, number>>();

/** How many languages have each small word. */
function sharersOf(languages: readonly Language[]): ReadonlyMap<string, number> {
  const sharers =
    known.get(languages) ?? countEach(languages.flatMap(({ stopWords }) => [...stopWords]));
  known.set(languages, sharers);
  return sharers;
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
