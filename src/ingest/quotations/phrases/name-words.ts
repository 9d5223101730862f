import type { SpeechWords, WordClass } from '../../../language/speech-words.ts';
import { isA, isCapital, type Token } from './token.ts';

const NOTHING: ReadonlySet<WordClass> = new Set();
const GIVEN: ReadonlySet<WordClass> = new Set(['given']);

/**
 * Takes from a given name what its word means otherwise: “Will Lee”, “the owner, April Lee”. A name it
 * is before a surname, where no word before tells the month, the people or the adverb.
 */
export function asNames(tokens: readonly Token[], { givenNames }: SpeechWords): Token[] {
  return tokens.map((token, at) => {
    if (token.classes.size === 0 && token.cue === undefined) return token;
    const isFirst =
      isBeforeSurname(tokens, at) &&
      (givenNames.has(token.text) ? isGivenName(tokens, at) : isOddCapital(tokens, at));
    const isName = isFirst || isSurnameAlone(tokens, at);
    const classes = isA(token, 'given') ? GIVEN : NOTHING;
    return isName ? { ...token, classes, cue: undefined } : token;
  });
}

function isBeforeSurname(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.sentence !== token.sentence) return false;
  const isOther = isA(next, 'body-name', 'title', 'describing', 'time', 'body', 'person');
  return isCapital(token) && isCapital(next) && !isOther;
}

/** Not “in April Lee said”, “the Christian Right”; “Will Lee say …?” opens a question. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isOpening(tokens, at)) return !isA(token, 'auxiliary') || isSubject(tokens, at);
  const before = tokens[at - 1];
  if (isA(before, 'determiner', 'possessive')) return false;
  return !isA(token, 'time') || !isA(before, 'preposition', 'time') || isSource(tokens, at);
}

/** “Will Lee said”, “Will Lee, …” */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return next?.text === ',' || next?.cue?.form === 'finite';
}

/** “according to April Lee” */
function isSource(tokens: readonly Token[], at: number): boolean {
  return isA(tokens[at - 2], 'according');
}

/** “…,” May said; said Will. No verb stands so beside another. */
function isSurnameAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !isCapital(token)) return false;
  if (!isA(token, 'auxiliary') && token.cue?.form !== 'base') return false;
  const isSubject = next?.cue?.form === 'finite' && (before === undefined || !isCapital(before));
  const isInverted = before?.cue?.form === 'finite' && next?.kind === 'punctuation';
  return isSubject || (isInverted && !isOpening(tokens, at));
}

/** Inside a sentence the small words of the grammar have no capital: “…,” Even Berg said. */
function isOddCapital(tokens: readonly Token[], at: number): boolean {
  return !isOpening(tokens, at) && isA(tokens[at], 'adverb', 'auxiliary');
}

/** True at the head of a sentence, also where a run without a comma ends the one before. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || before.sentence !== token?.sentence) return true;
  return before.kind === 'run' && !/,\W*$/u.test(before.text);
}
