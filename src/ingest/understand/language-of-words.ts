import type { Language } from '../../language/language.ts';

/**
 * What it takes for small words to tell a language: so many of them, such a part of all words, and so
 * far ahead of the next language. Of 6,787 pieces of news of 100 words, in the languages known, 97.0 %
 * are right, 2.9 % unknown and 0.07 % wrong; of 30 words 91, 8 and 0.8 %.
 */
const LEAST_FOUND = 5;
const LEAST_PART = 0.12;
const LEAST_LEAD = 1.5;
const LEAST_FITTING = 4;
/** Of the small words of the language that has most. */
const LEAST_SHARE = 0.4;

/**
 * The language whose small words stand in a text, by its words in small letters; undefined where none
 * has enough, or two are alike. A word that two languages have counts a quarter, one of three a ninth.
 */
export function languageOfWords(
  words: readonly string[],
  languages: readonly Language[],
): string | undefined {
  const [best, next] = ranked(words, havingEach(languages));
  const isClear =
    best !== undefined &&
    best.found >= Math.max(LEAST_FOUND, LEAST_PART * words.length) &&
    best.score >= LEAST_LEAD * (next?.score ?? 0);
  return isClear ? best.code : undefined;
}

/**
 * The language that a text too short to tell it fits best: it has more small words of it than of any
 * other, and one that no other has. Its neighbours share too many for less: Galician, Spanish.
 */
export function languageFitting(
  words: readonly string[],
  languages: readonly Language[],
): string | undefined {
  const [best, next, ...others] = ranked(words, havingEach(languages));
  if (best === undefined || best.found < LEAST_FITTING || best.score < 1) return undefined;
  const rivals = next === undefined ? [] : [next, ...others];
  const isClear = rivals.every(
    ({ found, score }) => found < best.found && LEAST_LEAD * score <= best.score,
  );
  return isClear ? best.code : undefined;
}

/**
 * True where a text too short to tell its language may be in this one: it has a small word of it, and
 * of no other language more.
 */
export function mayBeIn(
  code: string,
  words: readonly string[],
  languages: readonly Language[],
): boolean {
  const [best, ...others] = ranked(words, havingEach(languages));
  const own = [best, ...others].find((one) => one?.code === code);
  return own !== undefined && own.score >= (best?.score ?? 0);
}

/**
 * The languages of which a text has small words, by their score, the highest first. One of which it has
 * few beside another is none: a word or two that no other language has stand in any (“mi”, “fui”).
 */
function ranked(words: readonly string[], having: SmallWords) {
  const scores = new Map<string, { code: string; found: number; score: number }>();
  for (const word of words) {
    const codes = having.get(word) ?? [];
    for (const code of codes) {
      const ofCode = scores.get(code) ?? { code, found: 0, score: 0 };
      ofCode.found += 1;
      ofCode.score += 1 / codes.length ** 2;
      scores.set(code, ofCode);
    }
  }
  const all = [...scores.values()];
  const most = Math.max(...all.map(({ found }) => found));
  return all
    .filter(({ found }) => found >= LEAST_SHARE * most)
    .toSorted((a, b) => b.score - a.score);
}

/** The codes of the languages that have each small word. */
type SmallWords = ReadonlyMap<string, readonly string[]>;

// The languages are the same for all texts, and have thousands of small words.
const known = new WeakMap<readonly Language[], SmallWords>();

function havingEach(languages: readonly Language[]): SmallWords {
  const having = known.get(languages) ?? listedByWord(languages);
  known.set(languages, having);
  return having;
}

function listedByWord(languages: readonly Language[]): SmallWords {
  const pairs = languages.flatMap(({ code, stopWords }) =>
    [...stopWords].map((word) => ({ word, code })),
  );
  const byWord = Map.groupBy(pairs, ({ word }) => word);
  return new Map([...byWord].map(([word, all]) => [word, all.map(({ code }) => code)]));
}
