import { jointly } from './joint.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, type Token } from '../phrases/token.ts';
import { afterLinks } from './links.ts';

/** The name in apposition to a description, else the phrase itself: “Peru’s president, Ann Lee,”; “a guard named Bob Ray”. */
export function named(tokens: readonly Token[], phrase: NounPhrase, before: number): NounPhrase {
  if (phrase.kind !== 'role') return phrase;
  const mark = afterLinks(tokens, phrase.last, before);
  const isCalled = isA(tokens[mark], 'calling');
  if (tokens[mark]?.text !== ',' && !isCalled) return phrase;
  const name = readNounPhrase(tokens, mark + 1, before);
  if (name?.kind !== 'name') return phrase;
  // “The president, Lee said, …”
  const says = !isCalled && cueAt(tokens, name.last) !== undefined;
  return says ? phrase : { ...name, isApposed: true };
}

/** “said the harbour master, Ann Lee.”: a name that closes what stands behind the verb. */
export function namedBehind(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const name = named(tokens, phrase, tokens.length);
  const next = tokens[name.last];
  const isClosed = next?.kind !== 'word' || next.sentence !== name.head.sentence;
  return isClosed && next?.text !== ',' ? jointly(tokens, name) : jointly(tokens, phrase);
}
