import { ADVERBS, AUXILIARIES } from './closed-words.ts';
import { cueForm } from './cue-verbs.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** True of “was asked”, “were told”: the subject is who was spoken to. */
export function isAsked(tokens: readonly Token[], cue: number): boolean {
  const verb = cueForm(tokens[cue]?.lower ?? '')?.verb ?? '';
  if (!/^(?:ask|tell|press|order|urge|warn|inform|instruct)$/u.test(verb)) return false;
  const at = pastAdverbs(tokens, cue - 1);
  return /^(?:is|are|was|were|been|being|be|when|if|once)$/u.test(tokens[at]?.lower ?? '');
}

/** “Mike Lee, who declared”: the name that “who” takes up. */
export function antecedent(
  tokens: readonly Token[],
  start: number,
  cue: number,
): NounPhrase | undefined {
  let who = pastAdverbs(tokens, cue - 1);
  while (who > start && AUXILIARIES.has(tokens[who]?.lower ?? '')) who--;
  if (tokens[who]?.lower !== 'who') return undefined;
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  for (let at = Math.max(start, end - 10); at < end; at++) {
    const phrase = readNounPhrase(tokens, at, end, true);
    if (phrase === undefined) continue;
    if (phrase.last === end && phrase.kind !== 'pronoun') return phrase;
    at = phrase.last - 1;
  }
  return undefined;
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && ADVERBS.has(tokens[at]?.lower ?? '')) at--;
  return at;
}
