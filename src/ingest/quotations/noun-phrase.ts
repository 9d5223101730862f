import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './closed-words.ts';
import { cueForm } from './cue-verbs.ts';
import { nameWithin } from './name-within.ts';
import { roleKind } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** Words that may name a speaker; `first` and `last` number its tokens, `last` being past the end. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'pronoun' | 'name' | 'role';
  /** Of a name, the tokens of the name itself: titles and descriptions are left out. */
  readonly name: { readonly first: number; readonly last: number };
  /** Its last word, lower case. */
  readonly head: string;
}

const LONGEST = 14;

/** Reads the noun phrase that begins at a token, up to `limit` at most, without what hangs on it. */
export function readNounPhrase(
  tokens: readonly Token[],
  first: number,
  limit = tokens.length,
): NounPhrase | undefined {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return undefined;
  const whole = { first, last: first + 1 };
  if (opening.lower in PRONOUNS) {
    return { ...whole, kind: 'pronoun', name: whole, head: opening.lower };
  }
  let last = first;
  while (last < Math.min(limit, first + LONGEST) && goesOn(tokens, first, last)) last++;
  while (last > first && isBare(tokens[last - 1])) last--;
  const head = tokens[last - 1]?.lower ?? '';
  if (last === first) return undefined;
  const name = nameWithin(tokens, first, last);
  if (name !== undefined && name.last === last) return { first, last, kind: 'name', name, head };
  return isRole(opening, head)
    ? { first, last, kind: 'role', name: { first, last }, head }
    : undefined;
}

function goesOn(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
  if (token.kind === 'run') return isNickname(tokens, at);
  if (token.kind === 'punctuation') return token.text === '&';
  const { lower } = token;
  if (at === first) return DETERMINERS.has(lower) || !isClosed(token);
  const before = tokens[at - 1];
  if (isCapital(token) && !TIMES.has(lower) && !endsPossessive(before))
    return !isSaid(token, before);
  return !isClosed(token) && !isSaid(token, before) && !DETERMINERS.has(lower);
}

/** True for words that are never part of a noun phrase; capitals are, inside a sentence. */
function isClosed({ lower }: Token): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    TIMES.has(lower) ||
    lower in PRONOUNS ||
    (/ly$/u.test(lower) && !/^(?:family|ally|assembly|early|daily|weekly|elderly)$/u.test(lower))
  );
}

/** A form of a cue verb, unless what stands before it makes a noun of it: “the report”. */
function isSaid(token: Token, before: Token | undefined): boolean {
  const cue = cueForm(token.lower);
  if (cue === undefined || isCapital(token)) return false;
  const isNoun = before !== undefined && (DETERMINERS.has(before.lower) || endsPossessive(before));
  if (isNoun) return false;
  return cue.form !== 'base' || roleKind(token.lower) === undefined;
}

function isBare(token: Token | undefined): boolean {
  return token === undefined || token.text === '&' || DETERMINERS.has(token.lower);
}

function isRole(opening: Token, head: string): boolean {
  return roleKind(head) !== undefined || DETERMINERS.has(opening.lower) || endsPossessive(opening);
}

/** A short run between two capitals: Joaquín ‘El Chapo’ Guzmán. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, run, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || run === undefined || after === undefined) return false;
  return (
    isCapital(before) && isCapital(after) && run.text.length < 25 && !/[.,!?]$/u.test(run.text)
  );
}

function endsPossessive(token: Token | undefined): boolean {
  return /'s$|s'$/u.test(token?.lower ?? '');
}

export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && /^[@#]?\p{Lu}/u.test(text);
}
