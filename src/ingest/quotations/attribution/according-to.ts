import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, type Token } from '../phrases/token.ts';
import type { Attribution } from './attribution.ts';

/** Reads “according to Ann Lee” where it begins at a token, up to `limit`. */
export function accordingTo(
  tokens: readonly Token[],
  from: number,
  side: Attribution['side'],
  limit = tokens.length,
): Attribution | undefined {
  if (!isA(tokens[from], 'according')) return undefined;
  const source = isA(tokens[from + 1], 'preposition') ? from + 2 : from + 1;
  return { cue: from, speaker: readNounPhrase(tokens, source, limit) ?? null, side, whole: true };
}
