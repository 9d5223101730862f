import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isCapital, isPlain, type Token } from '../phrases/token.ts';
import { isReporting } from './reporting-verb.ts';
import type { Stretch } from './clause.ts';

const SHORTEST = 3;
const LONGEST_SUBJECT = 14;

/** True where a stretch of words holds a verb that has a subject before it: more than a name or a thing. */
export function isClause(tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (to - from < SHORTEST) return false;
  for (let at = from + 1; at < to; at++) if (isVerb(tokens, at)) return true;
  return false;
}

/** True where a subject stands at a token, and a verb of its behind it. */
export function opensClause(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return isSubject(tokens, from, to) && isClause(tokens, { from, to });
}

/**
 * True where a subject and its verb stand at a token beyond doubt: a pronoun with a verb, or one phrase
 * and an auxiliary: “noted the ship was late”, not “noted the fact that it was”.
 */
export function surelyOpensClause(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const first = tokens[from];
  if (first === undefined || !isSubject(tokens, from, to)) return false;
  const isPronoun = isA(first, 'pronoun');
  if (!isPronoun && !isCapital(first) && !isA(first, 'determiner', 'possessive', 'counting'))
    return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isA(token, 'relative', 'infinitive')) return false;
    if (isA(token, 'auxiliary')) return true;
    if (isPronoun && !isA(token, 'adverb')) return isVerb(tokens, at);
    if (
      isA(token, 'determiner') &&
      !isA(tokens[at - 1], 'preposition', 'determiner', 'coordinator')
    )
      return false;
  }
  return false;
}

function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (isA(first, 'pronoun', 'possessive', 'counting', 'determiner')) return true;
  // “there was”, “here is”
  if (isA(first, 'adverb') && isA(tokens[from + 1], 'auxiliary')) return true;
  if (readNounPhrase(tokens, from, to, true) !== undefined) return true;
  // “saying aloud the words”: what a noun follows is none.
  return isPlain(first) && !isA(tokens[from + 1], 'determiner');
}

/** True where the verb of a subject that stands before opens a stretch: “…, Lee said, was late”. */
export function opensWithVerb(tokens: readonly Token[], { from, to }: Stretch): boolean {
  let at = from;
  while (at < to && isA(tokens[at], 'adverb') && !isA(tokens[at], 'auxiliary', 'verb')) at++;
  return at < to && isVerb(tokens, at);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isA(token, 'auxiliary', 'verb')) return true;
  const before = tokens[at - 1];
  // “the mayor lacks”: a word that might be a plural, behind a name or a pronoun.
  return isA(token, 'plural') && !isA(before, 'determiner', 'preposition', 'describing');
}

/** Where a clause that begins at a token ends: with its sentence, or where another saying begins. */
export function clauseEnd(tokens: readonly Token[], { from, to }: Stretch): number {
  for (let at = from + 2; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ';') return at;
    if (token.text === ',' && endsAtComma(tokens, at + 1, to)) return at;
    if (isA(token, 'coordinator') && (isAnother(tokens, at + 1) || isDeed(tokens, from, at)))
      return withoutComma(tokens, at);
    if (isA(token, 'according')) return withoutComma(tokens, at);
  }
  return withoutStop(tokens, from, to);
}

function endsAtComma(tokens: readonly Token[], from: number, to: number): boolean {
  return isAnother(tokens, from) || isOwn(tokens, from) || isOfOther(tokens, from, to);
}

/** “…, Bob Ray said it was early”; “…, but critics warned”; “…, while parents claimed”. */
function isOfOther(tokens: readonly Token[], from: number, to: number): boolean {
  const first = isA(tokens[from], 'conjunction') ? from + 1 : from;
  let verb = readNounPhrase(tokens, first, to, true)?.last ?? first;
  while (verb < to && isPlain(tokens[verb]) && !isReporting(tokens, verb)) verb++;
  if (verb === first) return false;
  while (isA(tokens[verb], 'adverb', 'auxiliary')) verb++;
  return verb < to && isReporting(tokens, verb) && !isA(tokens[verb], 'participle');
}

/** “…, adding that”; “… and warned that”; “…, though she noted”. */
function isAnother(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (isA(tokens[at], 'conjunction')) at++;
  while (isA(tokens[at], 'adverb')) at++;
  return isReporting(tokens, at);
}

/** “…, but he came”: the reporter goes on. */
function isOwn(tokens: readonly Token[], from: number): boolean {
  return isA(tokens[from], 'coordinator') && isA(tokens[from + 1], 'pronoun', 'possessive');
}

/** “said they were fine and then left”: what the speaker did next, where the clause tells of no deed. */
function isDeed(tokens: readonly Token[], from: number, coordinator: number): boolean {
  let verb = coordinator + 1;
  while (isA(tokens[verb], 'adverb') && !isA(tokens[verb], 'auxiliary')) verb++;
  if (verb === coordinator + 1 || !isDone(tokens[verb])) return false;
  return !tokens.slice(from, coordinator).some(isDone);
}

function isDone(token: Token | undefined): boolean {
  return isA(token, 'verb') && !isA(token, 'auxiliary');
}

function withoutComma(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

function withoutStop(tokens: readonly Token[], from: number, to: number): number {
  let last = to;
  while (last > from && tokens[last - 1]?.kind === 'punctuation' && !isEndOfWord(tokens[last - 1]))
    last--;
  return last;
}

function isEndOfWord(token: Token | undefined): boolean {
  return /^[%)\]]$/u.test(token?.text ?? '');
}
