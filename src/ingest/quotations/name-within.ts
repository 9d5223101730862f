import { DETERMINERS } from './closed-words.ts';
import { BODY_WORDS, DESCRIBING, PARTICLES, SUFFIXES, TITLES } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Finds the last name in a stretch of tokens: capitals, without the titles before them. */
export function nameWithin(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | undefined {
  let to = last;
  while (to > first && !isNameWord(tokens[to - 1])) to--;
  if (to === first) return undefined;
  let from = to - 1;
  while (from > first && joins(tokens, from)) from--;
  while (from < to && !isNameWord(tokens[from])) from++;
  const start = isBody(tokens, to) ? from : afterTitles(tokens, first, from, to);
  return start === undefined ? undefined : { first: start, last: to };
}

/** True where the token before belongs to the same name. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || /'s$|s'$/u.test(before.lower)) return false;
  return (
    isNameWord(before) ||
    before.kind === 'run' ||
    before.text === '&' ||
    PARTICLES.has(before.lower)
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || DETERMINERS.has(token.lower)) return false;
  return /^@?\p{Lu}/u.test(token.text) || SUFFIXES.has(token.lower);
}

function isBody(tokens: readonly Token[], to: number): boolean {
  return BODY_WORDS.has((tokens[to - 1]?.lower ?? '').replace(/'s$/u, ''));
}

/** Where the name begins after the last title; nowhere where all is title (“the President”). */
function afterTitles(
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
): number | undefined {
  const isTitle = (at: number) => TITLES.has(tokens[at]?.lower ?? '');
  let start = from;
  for (let at = from; at < to - 1; at++) if (isTitle(at)) start = at + 1;
  while (start < to - 1 && DESCRIBING.has(tokens[start]?.lower ?? '')) start++;
  const only = tokens[start]?.lower ?? '';
  if (start < to - 1 || !(TITLES.has(only) || DESCRIBING.has(only))) return start;
  // “Black said”: a surname may be such a word too, where nothing stands before it.
  return DESCRIBING.has(only) && start === first && !only.endsWith('s') ? start : undefined;
}
