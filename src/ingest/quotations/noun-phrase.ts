import { roleKind } from '../../domain/role-kind.ts';
import { DETERMINERS, PRONOUNS, TIMES } from './closed-words.ts';
import { nameWithin } from './name-within.ts';
import { goesOn } from './phrase-extent.ts';
import { endsPossessive, isClosed } from './phrase-words.ts';
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
  /** True of a name that stands beside a description: “his aide, Joe Roe,”. */
  readonly isApposed?: boolean;
}

const LONGEST = 14;

/** Words that count people, and stand for them: said one, the two write. */
const COUNTED = new Set(
  'one two three some many several another others those both most few someone somebody everyone everybody nobody anyone'.split(
    ' ',
  ),
);

/** Reads the noun phrase that begins at a token, up to `limit` at most, without what hangs on it. */
export function readNounPhrase(
  tokens: readonly Token[],
  first: number,
  limit = tokens.length,
  isLoose = false,
): NounPhrase | undefined {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return undefined;
  const whole = { first, last: first + 1 };
  if (PRONOUNS.has(opening.lower)) {
    return { ...whole, kind: 'pronoun', name: whole, head: opening.lower };
  }
  if (isClosed(opening) && !DETERMINERS.has(opening.lower)) return undefined;
  let last = first;
  while (last < Math.min(limit, first + LONGEST) && goesOn(tokens, first, last, isLoose)) last++;
  while (last > first && isBare(tokens[last - 1])) last--;
  const head = tokens[last - 1]?.lower ?? '';
  if (last === first) return COUNTED.has(opening.lower) ? counted(whole, opening.lower) : undefined;
  if (endsPossessive(tokens[last - 1]) || TIMES.has(head.replace(/'s$/u, ''))) return undefined;
  const name = nameWithin(tokens, first, last);
  if (name?.last === last) return { first, last, kind: 'name', name, head };
  return isRole(opening, head)
    ? { first, last, kind: 'role', name: { first, last }, head }
    : undefined;
}

function counted(place: { first: number; last: number }, head: string): NounPhrase {
  return { ...place, kind: 'role', name: place, head };
}

function isBare(token: Token | undefined): boolean {
  return token === undefined || token.text === '&' || DETERMINERS.has(token.lower);
}

function isRole(opening: Token, head: string): boolean {
  return roleKind(head) !== undefined || DETERMINERS.has(opening.lower) || endsPossessive(opening);
}
