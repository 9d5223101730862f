import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, type Token } from '../phrases/token.ts';
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

/** “Police and Crime Commissioner Ann Lee”, “actor and director Ann Lee”. */
function isOneOffice(one: NounPhrase, other: NounPhrase): boolean {
  const isTitled = other.kind === 'name' && other.name.first > other.first;
  return (
    isTitled && !isA(one.head, 'plural') && (one.kind === 'role' || isA(one.head, 'body-name'))
  );
}
