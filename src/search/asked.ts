import { readClauses, wordsOfClause } from './clauses.ts';
import { wordsOf } from './words.ts';

/** What the words of a query ask for. */
export interface Asked {
  /** Words to find, inflected or not. */
  readonly words: readonly string[];
  /** Words to find one after the other, exactly. */
  readonly phrases: readonly string[];
  readonly notWords: readonly string[];
  readonly notPhrases: readonly string[];
}

/** Reads what a reader typed. A phrase of one word is that exact word. */
export function readAsked(typed: string): Asked {
  const clauses = readClauses(typed);
  const texts = (isPhrase: boolean, isRefused: boolean) => {
    const some = clauses.filter((one) => one.isPhrase === isPhrase && one.isRefused === isRefused);
    return [...new Set(some.map(({ text }) => text))];
  };
  return {
    words: texts(false, false),
    phrases: texts(true, false),
    notWords: texts(false, true),
    notPhrases: texts(true, true),
  };
}

const MOST_OF_PHRASE = 4;

/**
 * The words by which what is found is ranked, as they were typed. Of a phrase the first few of four
 * letters and more, where it has such: what `the` and `for` would tell is not worth fetching.
 */
export function rankingWords({ words, phrases }: Asked): string[] {
  const ofPhrases = phrases.flatMap((phrase) => {
    const all = wordsOfClause(phrase);
    const long = all.filter((word) => word.length >= 4);
    return (long.length > 0 ? long : all).slice(0, MOST_OF_PHRASE);
  });
  return [...new Set([...words, ...ofPhrases])];
}

/** True where the query asks for no word: it may still refuse some. */
export function asksNoWord({ words, phrases }: Asked): boolean {
  return words.length + phrases.length === 0;
}

/** What a text has to be looked through for, to mark it: plain words, and phrases. */
export function soughtIn({ words, phrases }: Asked) {
  const plain = words.flatMap((word) => wordsOf(word).map((one) => one.plain));
  return { words: [...new Set(plain)], phrases };
}
