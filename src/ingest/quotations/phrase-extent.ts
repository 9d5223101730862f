import { roleKind } from '../../domain/role-kind.ts';
import { cueAt } from './cue-at.ts';
import { DETERMINERS, PREPOSITIONS, TIMES } from './closed-words.ts';
import { PARTICLES } from './name-words.ts';
import { endsPossessive, isCapital, isClosed } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** Nouns that stand between a name and a role: Clinton campaign spokesman. */
const COMPOUNDS = new Set(
  (
    'campaign enforcement presidential congressional senate house vice deputy communications policy press press-secretary foreign ' +
    'political news national senior top staff state city county party transition budget security finance legal ' +
    'media public affairs rights health law science history business co-host ground field field-office regional'
  ).split(' '),
);

/**
 * Tells whether a noun phrase that begins at `first` takes in the token at `at`. Up to a verb that is
 * known (`isLoose`) any plain word may; without one, a name or a role ends it.
 */
export function goesOn(
  tokens: readonly Token[],
  first: number,
  at: number,
  isLoose: boolean,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
  if (token.kind === 'run') return isNickname(tokens, at);
  if (token.kind === 'punctuation') return token.text === '&' || isListed(tokens, first, at);
  if (cueAt(tokens, at) !== undefined) return false;
  if (at === first) return DETERMINERS.has(token.lower) || !isClosed(token);
  if (isCapital(token) && !TIMES.has(token.lower)) return true;
  if (isClosed(token) || DETERMINERS.has(token.lower)) {
    // “the late senator”, “the two men”; but “one of them”.
    return DETERMINERS.has(before?.lower ?? '') && !PREPOSITIONS.has(token.lower);
  }
  return (
    isLoose || mayFollow(token, before) || leadsToTitled(tokens, at) || isHeadOf(tokens, first, at)
  );
}

/** Without a verb to bound the phrase, a name or a role is followed by nothing but another role. */
function mayFollow({ lower }: Token, before: Token | undefined): boolean {
  if (before === undefined || endsPossessive(before)) return true;
  const isDone = isCapital(before) || roleKind(before.lower) !== undefined;
  return !isDone || roleKind(lower) !== undefined || COMPOUNDS.has(lower);
}

/** “one Trump confidant”: a name between an article and a noun describes the noun. */
function isHeadOf(tokens: readonly Token[], first: number, at: number): boolean {
  const [opening, before, token] = [tokens[first], tokens[at - 1], tokens[at]];
  if (opening === undefined || before === undefined || token === undefined) return false;
  const isIndefinite = /^(?:a|an|one|another|some|each|every|no)$/u.test(opening.lower);
  return isIndefinite && at - first < 5 && isCapital(before) && !token.lower.endsWith('ed');
}

/** “Clinton ally James Carville”: plain words, the last of them a role, and then a name. */
function leadsToTitled(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || isClosed(token) || token.lower.endsWith('ed'))
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

/** A short run between two capitals: Joaquín ‘El Chapo’ Guzmán. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, run, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || run === undefined || after === undefined) return false;
  return (
    isCapital(before) && isCapital(after) && run.text.length < 25 && !/[.,!?]$/u.test(run.text)
  );
}
