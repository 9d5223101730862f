import { isA, type Token } from './token.ts';

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
  while (from > first && joins(tokens[from - 1])) from--;
  while (from < to && !isNameWord(tokens[from])) from++;
  const isBody =
    isA(tokens[to - 1], 'body-name') ||
    (isA(tokens[from], 'body-name') && isA(tokens[from + 1], 'particle'));
  const start = isBody ? from : afterTitles(tokens, first, from, to);
  return start === undefined ? undefined : { first: start, last: to };
}

/** True where the token before belongs to the same name. */
function joins(before: Token | undefined): boolean {
  if (before === undefined || isA(before, 'possessive')) return false;
  return (
    isNameWord(before) || before.kind === 'run' || before.text === '&' || isA(before, 'particle')
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isA(token, 'determiner')) return false;
  // “a T-shirt” is no name.
  return /^@?\p{Lu}(?!-\p{Ll})/u.test(token.text) || isA(token, 'suffix');
}

/** Where the name begins after the last title; nowhere where all is title (“the President”). */
function afterTitles(
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
): number | undefined {
  let start = from;
  for (let at = from; at < to - 1; at++) if (isA(tokens[at], 'title')) start = at + 1;
  while (start < to - 1 && isA(tokens[start], 'describing')) start++;
  const only = tokens[start];
  if (start < to - 1 || !isA(only, 'title', 'describing')) return start;
  // “Black said”: a surname may be such a word too, where nothing stands before it.
  return isA(only, 'describing') && !isA(only, 'plural') && start === first ? start : undefined;
}
