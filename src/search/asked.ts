import { hasWord, wordsOf } from './words.ts';

/** What the words of a query ask for. */
export interface Asked {
  /** Words to find, inflected or not. */
  readonly words: readonly string[];
  /** Words to find one after the other, exactly. */
  readonly phrases: readonly string[];
  readonly notWords: readonly string[];
  readonly notPhrases: readonly string[];
}

const PART = /(?<not>(?<!\S)[-−–](?=[\p{L}\p{N}"]))?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/gu;

/**
 * Reads what a reader typed: words, `"exact words"` in quotation marks of any kind, and either with
 * a hyphen before it for what must not be there. Marks that are not closed yet are passed over; so
 * is what has neither letter nor digit. A phrase of one word is that exact word.
 */
export function readAsked(typed: string): Asked {
  const asked = { words: new Set<string>(), phrases: new Set<string>() };
  const refused = { words: new Set<string>(), phrases: new Set<string>() };
  for (const { groups = {} } of straightened(typed).matchAll(PART)) {
    const side = groups['not'] === undefined ? asked : refused;
    const { phrase, word } = groups;
    if (phrase !== undefined && hasWord(phrase)) side.phrases.add(phrase.trim());
    if (word !== undefined && hasWord(word)) side.words.add(word);
  }
  return {
    words: [...asked.words],
    phrases: [...asked.phrases],
    notWords: [...refused.words],
    notPhrases: [...refused.phrases],
  };
}

const MOST_OF_PHRASE = 4;

/**
 * The words by which what is found is ranked, as they were typed. Of a phrase the first few of four
 * letters and more, where it has such: what `the` and `for` would tell is not worth fetching.
 */
export function rankingWords({ words, phrases }: Asked): string[] {
  const ofPhrases = phrases.flatMap((phrase) => {
    const all = wordsOfPhrase(phrase);
    const long = all.filter((word) => word.length >= 4);
    return (long.length > 0 ? long : all).slice(0, MOST_OF_PHRASE);
  });
  return [...new Set([...words, ...ofPhrases])];
}

/** The words of a phrase as the index counts them: what stands between spaces. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase.split(/\s+/).filter(hasWord);
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

function straightened(typed: string): string {
  return typed.replace(/[“”„‟«»＂]/g, '"');
}
