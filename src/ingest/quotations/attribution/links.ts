import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isPlain, type Token } from '../phrases/token.ts';

const LONGEST_LINKED = 5;

/** Past what prepositions hang on a phrase: “of state”, “at Lenox”. */
export function afterLinks(tokens: readonly Token[], from: number, verb: number): number {
  let at = from;
  while (isA(tokens[at], 'link')) {
    const next = pastLinked(tokens, at, verb);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** “of state”, “for Trump”, “of public health,”: up to the next word that is no part of it. */
export function pastLinked(tokens: readonly Token[], at: number, verb: number): number | undefined {
  const phrase = readNounPhrase(tokens, at + 1, verb, true);
  if (phrase !== undefined) return phrase.last;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || isA(next, 'preposition') || at + 2 > verb) return undefined;
  let last = at + 2;
  while (last < verb && isPlain(tokens[last])) last++;
  const isWhole = last === verb || tokens[last]?.text === ',';
  return isWhole && last < at + LONGEST_LINKED ? last : at + 2;
}
