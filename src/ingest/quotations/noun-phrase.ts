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
import { cueAt } from './cue-at.ts';
import { nameWithin } from './name-within.ts';
import { PARTICLES } from './name-words.ts';
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

/** Words that count people, and stand for them: said one, the two write. */
const COUNTED = new Set(
  'one two three some many several another others those both most few someone somebody everyone everybody nobody anyone'.split(
    ' ',
  ),
);
/** Nouns that stand between a name and a role: Clinton campaign spokesman. */
const COMPOUNDS = new Set(
  (
    'campaign presidential congressional senate house vice deputy communications policy press press-secretary foreign ' +
    'political news national senior top staff state city county party transition budget security finance legal ' +
    'media public affairs rights health law science history business co-host ground field field-office regional'
  ).split(' '),
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
  if (opening.lower in PRONOUNS) {
    return { ...whole, kind: 'pronoun', name: whole, head: opening.lower };
  }
  let last = first;
  while (last < Math.min(limit, first + LONGEST) && goesOn(tokens, first, last, isLoose)) last++;
  while (last > first && isBare(tokens[last - 1])) last--;
  const head = tokens[last - 1]?.lower ?? '';
  if (last === first) return COUNTED.has(opening.lower) ? counted(whole, opening.lower) : undefined;
  if (endsPossessive(tokens[last - 1]) || TIMES.has(head)) return undefined;
  const name = nameWithin(tokens, first, last);
  if (name !== undefined && name.last === last) return { first, last, kind: 'name', name, head };
  return isRole(opening, head)
    ? { first, last, kind: 'role', name: { first, last }, head }
    : undefined;
}

function goesOn(tokens: readonly Token[], first: number, at: number, isLoose: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
  if (token.kind === 'run') return isNickname(tokens, at);
  if (token.kind === 'punctuation') return token.text === '&' || isListed(tokens, first, at);
  if (cueAt(tokens, at) !== undefined) return false;
  if (at === first) return DETERMINERS.has(token.lower) || !isClosed(token);
  if (isCapital(token) && !TIMES.has(token.lower)) return !isPlural(before);
  if (isClosed(token) || DETERMINERS.has(token.lower)) return DETERMINERS.has(before?.lower ?? '');
  return isLoose || mayFollow(token, before) || leadsToTitled(tokens, at);
}

/** Without a verb to bound the phrase, a name or a role is followed by nothing but another role. */
function mayFollow({ lower }: Token, before: Token | undefined): boolean {
  if (before === undefined || endsPossessive(before)) return true;
  const isDone = isCapital(before) || roleKind(before.lower) !== undefined;
  return !isDone || roleKind(lower) !== undefined || COMPOUNDS.has(lower);
}

/** “Clinton ally James Carville”: plain words, the last of them a role, and then a name. */
function leadsToTitled(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || isClosed(token) || /ed$/u.test(token.lower))
      return false;
    if (PARTICLES.has(token.lower) && isCapital(next)) return true;
    if (isCapital(next))
      return roleKind(token.lower) !== undefined || /^\d+(?:st|nd|rd|th)$/u.test(token.lower);
  }
  return false;
}

/** “the bespectacled, 71-year-old diplomat”: a comma between two adjectives. */
function isListed(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.text !== ',' || at - first > 3 || before === undefined || next === undefined)
    return false;
  if (!DETERMINERS.has(tokens[first]?.lower ?? '') || roleKind(before.lower) !== undefined)
    return false;
  return (
    !isCapital(before) &&
    next.kind === 'word' &&
    !isCapital(next) &&
    !isClosed(next) &&
    !DETERMINERS.has(next.lower)
  );
}

function isPlural(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isCapital(token) &&
    /[^s]s$/u.test(token.lower) &&
    roleKind(token.lower) !== undefined
  );
}

/** True for words that are never part of a noun phrase; capitals are, inside a sentence. */
function isClosed({ lower, text }: Token): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    TIMES.has(lower) ||
    lower in PRONOUNS ||
    (/^\p{Ll}+ly$/u.test(text) &&
      !/^(?:family|ally|assembly|early|daily|weekly|elderly)$/u.test(lower))
  );
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
