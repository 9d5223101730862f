import { readClauses, wordsOfClause } from './clauses.ts';
import { isOfSeveral, plainWords } from './words.ts';

/** What the words of a query ask for. */
export interface Asked {
  /** Words to find, inflected or not. */
  readonly words: readonly string[];
  /** Words to find one after the other, exactly. */
  readonly phrases: readonly string[];
  readonly notWords: readonly string[];
  readonly notPhrases: readonly string[];
  /** What else counts as a word: words, or several in a row. */
  readonly also?: ReadonlyMap<string, readonly string[]>;
  /** The word that is being typed: longer ones that begin so count. */
  readonly unfinished?: string | undefined;
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

/** The word that a reader is still typing, if it is one to find. */
export function unfinishedIn(typed: string, { words }: Asked): string | undefined {
  const last = words.at(-1);
  return last !== undefined && typed.endsWith(last) ? last : undefined;
}

/** What a text has to be looked through for, to mark it: plain words, and phrases. */
export function soughtIn({ words, phrases, also, unfinished }: Asked) {
  const all = [...words, ...words.flatMap((word) => also?.get(word) ?? [])];
  return {
    words: [...new Set(all.filter((one) => !isOfSeveral(one)).flatMap(plainWords))],
    phrases: [...phrases, ...all.filter(isOfSeveral)],
    unfinished: plainWords(unfinished ?? '').at(-1),
  };
}
