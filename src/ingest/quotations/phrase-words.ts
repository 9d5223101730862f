import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './closed-words.ts';
import { roleKind } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** True for words that are never part of a noun phrase; capitals are, inside a sentence. */
export function isClosed({ lower, text }: Token): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    TIMES.has(lower) ||
    PRONOUNS.has(lower) ||
    (/^\p{Ll}+ly$/u.test(text) &&
      !/^(?:family|ally|assembly|early|daily|weekly|elderly)$/u.test(lower))
  );
}

/** True for a noun for several people: aides, officials. */
export function isPlural(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isCapital(token) &&
    /[^s]s$/u.test(token.lower) &&
    roleKind(token.lower) !== undefined
  );
}

/** True for Clinton’s, senators’. */
export function endsPossessive(token: Token | undefined): boolean {
  return /'s$|s'$/u.test(token?.lower ?? '');
}

/** True for a word in capitals, or a handle. */
export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && /^[@#]?\p{Lu}/u.test(text);
}
