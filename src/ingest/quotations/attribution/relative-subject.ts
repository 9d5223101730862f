import { type NounPhrase, nounPhrases } from '../phrases/noun-phrase.ts';
import { pastLinked } from './links.ts';
import { isA, type Token } from '../phrases/token.ts';

/** True of “was asked”, “were told”: the subject is who was spoken to. */
export function isAsked(tokens: readonly Token[], cue: number): boolean {
  const { hearer = 'none', form } = tokens[cue]?.cue ?? {};
  // “is telling” has the speaker for its subject.
  return (
    hearer !== 'none' &&
    form !== 'participle' &&
    isA(tokens[pastAdverbs(tokens, cue - 1)], 'passive')
  );
}

/** True of “Tell your boss: …” at the head of a sentence: who is named there is spoken to. */
export function isImperative(tokens: readonly Token[], start: number, cue: number): boolean {
  const { hearer = 'none', form } = tokens[cue]?.cue ?? {};
  return hearer !== 'none' && form === 'base' && pastAdverbs(tokens, cue - 1) < start;
}

/** “Mike Lee, who declared”: the name that “who” takes up. */
export function antecedent(
  tokens: readonly Token[],
  start: number,
  cue: number,
): NounPhrase | undefined {
  let who = pastAdverbs(tokens, cue - 1);
  while (who > start && isA(tokens[who], 'auxiliary')) who--;
  if (!isA(tokens[who], 'relative')) who = whoBefore(tokens, start, cue) ?? who;
  if (!isA(tokens[who], 'relative')) return undefined;
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const phrases = nounPhrases(tokens, Math.max(start, end - 10), end, true);
  return [...phrases].find(({ last, kind }) => last === end && kind !== 'pronoun');
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && isA(tokens[at], 'adverb')) at--;
  return at;
}

/** “who just before the storm said”: a clause whose only subject is “who”. */
function whoBefore(tokens: readonly Token[], start: number, cue: number): number | undefined {
  for (let at = cue - 1; at > Math.max(start, cue - 8); at--) {
    const token = tokens[at];
    if (isA(token, 'relative'))
      return isA(token, 'pronoun') && isAdverbial(tokens, at + 1, cue) ? at : undefined;
    if (token?.kind !== 'word') return undefined;
  }
  return undefined;
}

function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (isA(tokens[at], 'adverb')) at++;
  return isA(tokens[at], 'preposition') && pastLinked(tokens, at, to) === to;
}
