import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isCapital, isPlain, roleKind, type Token } from '../phrases/token.ts';
import { afterLinks } from './links.ts';
import { appositionTo } from './subject.ts';

const FARTHEST = 14;
const LONGEST_ASIDE = 8;

/**
 * The subject behind a verb whose subject may stand there: «…», dijo este martes en Madrid la alcaldesa,
 * Inés Ruiz. Only who can speak is one; a thing is what the verb does something to.
 */
export function subjectBehind(
  tokens: readonly Token[],
  cue: number,
  limit = tokens.length,
): NounPhrase | undefined {
  const last = Math.min(limit, cue + FARTHEST);
  let at: number | undefined = cue + 1;
  while (at !== undefined && at < last) {
    if (tokens[at]?.sentence !== tokens[cue]?.sentence) return undefined;
    const phrase = readNounPhrase(tokens, at, limit);
    if (phrase !== undefined && maySpeak(phrase)) return withName(tokens, phrase, limit);
    at = pastAdverbial(tokens, at);
  }
  return undefined;
}

/** “the mayor, Ann Lee”: the name counts. */
export function withName(
  tokens: readonly Token[],
  phrase: NounPhrase,
  limit = tokens.length,
): NounPhrase {
  if (phrase.kind !== 'role') return phrase;
  const name = appositionTo(tokens, afterLinks(tokens, phrase.last, limit), limit);
  return name !== undefined && cueAt(tokens, name.last)?.form !== 'finite' ? name : phrase;
}

function maySpeak({ kind, head }: NounPhrase): boolean {
  return kind !== 'role' || roleKind(head) !== undefined;
}

/** Past an adverbial between a verb and its subject: este martes; a este diario; , entre risas, */
function pastAdverbial(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (isA(token, 'adverb', 'time')) return at + 1;
  if (token?.text === ',') return pastAside(tokens, at);
  if (isA(token, 'determiner') && isA(tokens[at + 1], 'time')) return at + 2;
  if (token === undefined || !isA(token, 'preposition')) return undefined;
  let past = isA(tokens[at + 1], 'determiner') ? at + 2 : at + 1;
  const first = tokens[past];
  if (first?.kind !== 'word') return undefined;
  const isName = isCapital(first);
  past++;
  while (isName ? joins(tokens, past) : isA(tokens[past], 'following') && isPlain(tokens[past]))
    past++;
  return past;
}

/** One name of a place or a body ends where a given name begins: “a la AFP María Tapia”. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || !isCapital(token)) return false;
  return !/^\p{Lu}{2,}$/u.test(before.text) && !isA(before, 'body-name');
}

function pastAside(tokens: readonly Token[], comma: number): number | undefined {
  if (!isA(tokens[comma + 1], 'preposition', 'adverb', 'participle')) return undefined;
  for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
    if (tokens[at]?.text === ',') return at + 1;
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}
