import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './closed-words.ts';
import type { Token } from './tokens.ts';

const CLOSED: ReadonlySet<string> = new Set(
  [PREPOSITIONS, CONJUNCTIONS, RELATIVES, AUXILIARIES, ADVERBS, TIMES, PRONOUNS].flatMap(
    (words) => [...words.keys()],
  ),
);
const NOT_ADVERBS = new Set(['family', 'ally', 'assembly', 'early', 'daily', 'weekly', 'elderly']);

/** True for words that are never part of a noun phrase; capitals are, inside a sentence. */
export function isClosed({ lower, text }: Token): boolean {
  if (CLOSED.has(lower)) return true;
  return lower.endsWith('ly') && /^\p{Ll}/u.test(text) && !NOT_ADVERBS.has(lower);
}

/** True for Clinton’s, senators’. */
export function endsPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower.endsWith("'s") || token.lower.endsWith("s'"));
}

/** True for a word in capitals, or a handle. */
export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && /^[@#]?\p{Lu}/u.test(text);
}
