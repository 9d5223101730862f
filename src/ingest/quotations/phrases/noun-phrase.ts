import { nameWithin } from './name-within.ts';
import { goesOn } from './phrase-extent.ts';
import { isA, isClosed, roleKind, type Token } from './token.ts';

/** Words that may name a speaker; `first` and `last` number its tokens, `last` being past the end. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'pronoun' | 'name' | 'role';
  /** Of a name, the tokens of the name itself: titles and descriptions are left out. */
  readonly name: { readonly first: number; readonly last: number };
  /** Its last word. */
  readonly head: Token;
  /** True of a name that stands beside a description: “his aide, Joe Roe,”. */
  readonly isApposed?: boolean;
  /** True of several that speak as one: “Ann Lee and Bob Ray”. */
  readonly isJoint?: boolean;
}

const LONGEST = 14;

/** Reads the noun phrase that begins at a token, up to `limit` at most, without what hangs on it. */
export function readNounPhrase(
  tokens: readonly Token[],
  first: number,
  limit = tokens.length,
  isLoose = false,
): NounPhrase | undefined {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return undefined;
  const alone = { first, last: first + 1, name: { first, last: first + 1 }, head: opening };
  if (isA(opening, 'pronoun')) return { ...alone, kind: 'pronoun' };
  if (isA(opening, 'according', 'calling') || (isClosed(opening) && !isA(opening, 'determiner')))
    return undefined;
  let last = first;
  while (last < Math.min(limit, first + LONGEST) && goesOn(tokens, first, last, isLoose)) last++;
  while (last > first && isBare(tokens[last - 1])) last--;
  const head = headOf(tokens, first, last);
  if (last === first || head === undefined)
    return isA(opening, 'counting') ? { ...alone, kind: 'role' } : undefined;
  if (isA(head, 'possessive', 'time')) return undefined;
  const name = nameWithin(tokens, first, last);
  if (name?.last === last) return { first, last, kind: 'name', name, head };
  const isRole =
    roleKind(head) !== undefined ||
    isA(opening, 'determiner', 'possessive', 'counting') ||
    /^\p{N}/u.test(opening.text);
  return isRole ? { first, last, kind: 'role', name: { first, last }, head } : undefined;
}

/** The noun phrases that stand one behind another between two tokens. */
export function* nounPhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  isLoose = false,
): Generator<NounPhrase> {
  for (let at = from; at < to; at++) {
    const phrase = readNounPhrase(tokens, at, to, isLoose);
    if (phrase === undefined) continue;
    yield phrase;
    at = phrase.last - 1;
  }
}

/** The last word, or the noun that it is an adjective to. */
function headOf(tokens: readonly Token[], first: number, last: number): Token | undefined {
  let at = last - 1;
  while (at > first && isA(tokens[at], 'following')) at--;
  return roleKind(tokens[at]) === undefined ? tokens[last - 1] : tokens[at];
}

function isBare(token: Token | undefined): boolean {
  return token?.text === '&' || isA(token, 'determiner');
}
