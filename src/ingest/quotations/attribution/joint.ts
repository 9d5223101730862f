import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, roleKind, type Token } from '../phrases/token.ts';
import { afterLinks } from './links.ts';

/**
 * A subject with whom it speaks jointly: “Ann Lee and Bob Ray said”, “the mayor and the board said”. One
 * person may have two descriptions (“the founder and owner”), and an office an “and” of its own (“Police
 * and Crime Commissioner Ann Lee”).
 */
export function jointly(
  tokens: readonly Token[],
  phrase: NounPhrase,
  limit = tokens.length,
): NounPhrase {
  if (phrase.kind === 'pronoun') return phrase;
  const and = afterLinks(tokens, phrase.last, limit);
  const next = tokens[and];
  if (next?.sentence !== phrase.head.sentence || !isA(next, 'joining')) return phrase;
  const other = readNounPhrase(tokens, and + 1, limit, true);
  if (other === undefined || other.kind === 'pronoun') return phrase;
  if (isOneOffice(phrase, other)) return { ...other, first: phrase.first };
  const isNew = isA(tokens[other.first], 'determiner', 'possessive') || isA(other.head, 'plural');
  return other.kind === 'name' || isNew ? { ...phrase, last: other.last, isJoint: true } : phrase;
}

const LONGEST_LIST = 40;

/**
 * A subject with those before it in a list that opens the sentence: “Ann Lee, the mayor, and Bob Ray, the
 * governor, said”, “Ann Lee, Carl Fox and Bob Ray said”.
 */
export function withListBefore(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { first: to, head } = phrase;
  if (phrase.kind === 'pronoun') return phrase;
  let from = to;
  while (from > to - LONGEST_LIST && tokens[from - 1]?.sentence === head.sentence) from--;
  let isJoined = phrase.isJoint === true;
  for (let at = from; at < to; at++) {
    const member = readNounPhrase(tokens, at, to);
    if (member === undefined || !isSomebody(member)) return phrase;
    at = afterLinks(tokens, member.last, to);
    const isComma = tokens[at]?.text === ',';
    if (isComma && isA(tokens[at + 1], 'joining')) at++;
    if (!isComma && !isA(tokens[at], 'joining')) return phrase;
    isJoined ||= isA(tokens[at], 'joining');
  }
  return isJoined ? { ...phrase, first: from, isJoint: true } : phrase;
}

function isSomebody({ kind, head }: NounPhrase): boolean {
  return kind === 'name' || (kind === 'role' && roleKind(head) !== undefined);
}

/** “Police and Crime Commissioner Ann Lee”, “actor and director Ann Lee”. */
function isOneOffice(one: NounPhrase, other: NounPhrase): boolean {
  const isTitled = other.kind === 'name' && other.name.first > other.first;
  return (
    isTitled && !isA(one.head, 'plural') && (one.kind === 'role' || isA(one.head, 'body-name'))
  );
}
