import { cueAt } from './cue-at.ts';
import { isA, isCapital, isClosed, isPlain, roleKind, type Token } from './token.ts';

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
  const isDeterminer = isA(token, 'determiner');
  if (at === first) return isDeterminer || !isClosed(token);
  if (isCapital(token) && !isA(token, 'time')) return !opensName(tokens, first, at);
  if (linksName(tokens, first, at)) return true;
  if (isDeterminer || isClosed(token)) {
    // “the late senator”, “the two men”; but “one of them”.
    return isA(before, 'determiner') && !isA(token, 'preposition', 'pronoun');
  }
  if (isPast(tokens, at)) return false;
  return isLoose || mayFollow(token, before) || leadsToTitled(tokens, at);
}

/** “The town released a statement”: a verb, as what follows is no noun that it could describe. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before?.kind !== 'word' || !isA(token, 'past')) return false;
  if (isA(before, 'determiner', 'possessive', 'adverb')) return false;
  return isA(next, 'determiner', 'preposition', 'pronoun', 'conjunction', 'time');
}

/** Without a verb to bound the phrase, a name or a role is followed by nothing but another role. */
function mayFollow(token: Token, before: Token | undefined): boolean {
  if (before === undefined || isA(before, 'possessive', 'determiner')) return true;
  const isDone = isCapital(before) || roleKind(before) !== undefined || isA(before, 'following');
  return !isDone || roleKind(token) !== undefined || isA(token, 'following');
}

/** “el alcalde de Vado Ann Lee”: a given name opens another name than that of the place or body. */
function opensName(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1];
  if (!isA(tokens[at], 'given') || isA(before, 'given', 'title', 'name-link')) return false;
  const next = tokens[at + 1];
  const isLed = isA(tokens[first - 1], 'link') && !isA(tokens[first], 'body-name', 'determiner');
  return isLed && next !== undefined && isCapital(next);
}

/** A small word between two capitals of one name: Ana de la Cruz; of a body or an office also “y”. */
function linksName(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (
    !isA(token, 'particle', 'name-link') ||
    !isA(token, 'conjunction', 'preposition', 'determiner')
  )
    return false;
  const before = tokens[at - 1];
  if (before === undefined || (!isCapital(before) && !isA(before, 'particle'))) return false;
  let next = at + 1;
  while (isA(tokens[next], 'particle') && !isCapital(tokens[next] ?? before)) next++;
  const after = tokens[next];
  if (after === undefined || !isCapital(after) || after.sentence !== token?.sentence) return false;
  const isOfBody =
    isA(tokens[first], 'body-name') ||
    isA(tokens[first + 1], 'body-name') ||
    isA(tokens[first - 1], 'link');
  return isA(token, 'particle') || isOfBody;
}

/** “Clinton ally James Carville”: plain words, the last of them a role, and then a name. */
function leadsToTitled(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || isClosed(token)) return false;
    if (isA(token, 'determiner') || isA(next, 'time')) return false;
    if (isA(token, 'particle') && isCapital(next)) return true;
    if (isCapital(next)) return roleKind(token) !== undefined;
  }
  return false;
}

/** “the bespectacled, 71-year-old diplomat”: a comma between two adjectives. */
function isListed(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.text !== ',' || at - first > 3 || before === undefined) return false;
  if (!isA(tokens[first], 'determiner') || roleKind(before) !== undefined) return false;
  return !isCapital(before) && isPlain(next);
}

/** A short run between two capitals: Joaquín ‘El Chapo’ Guzmán. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, run, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || run === undefined || after === undefined) return false;
  return (
    isCapital(before) && isCapital(after) && run.text.length < 25 && !/[.,!?]$/u.test(run.text)
  );
}
