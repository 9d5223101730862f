import type { SpeechWords } from '../../../language/speech-words.ts';
import { nameWithin } from '../phrases/name-within.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, isAuthored, roleKind, type Token } from '../phrases/token.ts';
import { type Bearer, isPerson } from './bearer.ts';
import type { Context } from './context.ts';
import { printedName } from './printed-name.ts';

/**
 * Whom “the Mexican president” stands for, by what the article and the vocabularies say beside names.
 * Only a definite description may stand for somebody named before; “a spokesman” stands for nobody.
 */
export function bearerDescribed(
  phrase: NounPhrase,
  { index, tokens }: Passage,
  { focus, speech }: Context,
): Bearer | undefined {
  const kind = roleKind(phrase.head);
  if (kind === undefined || kind === 'document' || !isDefinite(tokens, phrase, speech))
    return undefined;
  const modifiers = tokens.slice(phrase.first + 1, phrase.last - 1);
  const noun = nounOf(tokens, phrase, speech);
  const heads = speech.offices.get(noun) ?? [noun];
  const latest = focus
    .recent(index)
    .find(
      ({ bearer }) =>
        isPerson(bearer) === (kind === 'person') &&
        agrees(bearer, modifiers, phrase.head) &&
        [...heads].some((head) => bears(bearer, head)),
    );
  return latest?.bearer.standsFor ?? latest?.bearer;
}

/** Whose a document is: “Clinton’s letter”, or “the statement” where the article said whose that is. */
export function ownerOfDocument(
  phrase: NounPhrase,
  passage: Passage,
  context: Context,
): Bearer | undefined {
  if (phrase.kind !== 'role' || !isAuthored(phrase.head)) return undefined;
  const owner = ownerNamed(phrase, passage, context) ?? signerNamed(phrase, passage, context);
  if (owner !== undefined || !isDefinite(passage.tokens, phrase, context.speech)) return owner;
  return context.focus.ownerOf(phrase.head.lower);
}

/** “a letter signed by Ann Lee” */
function signerNamed(
  { last }: NounPhrase,
  { tokens }: Passage,
  context: Context,
): Bearer | undefined {
  if (!isA(tokens[last], 'signing') || !isA(tokens[last + 1], 'preposition')) return undefined;
  const signer = readNounPhrase(tokens, last + 2);
  return signer?.kind === 'name' ? printedName(tokens, signer, context).bearer : undefined;
}

/** Whose something is, by a possessive name inside its description: “Clinton’s response”. */
export function ownerNamed(
  { kind, first, last, head }: NounPhrase,
  { tokens }: Passage,
  context: Context,
): Bearer | undefined {
  if (kind !== 'role') return undefined;
  for (let at = last - 2; at >= first; at--) {
    if (!isA(tokens[at], 'possessive')) continue;
    const name = nameWithin(tokens, first, at + 1);
    if (name?.last !== at + 1) return undefined;
    return printedName(tokens, { first, last: at + 1, kind: 'name', name, head }, context).bearer;
  }
  return undefined;
}

/** “the senator”, not “a senator”, not “the senators”, not “the senator who …”. */
function isDefinite(tokens: readonly Token[], phrase: NounPhrase, speech: SpeechWords): boolean {
  if (!isA(tokens[phrase.first], 'definite') || phrase.last - phrase.first < 2) return false;
  if (isA(phrase.head, 'plural')) return false;
  const isLed = isA(tokens[phrase.last], 'link', 'relative');
  return nounOf(tokens, phrase, speech) !== phrase.head.lower || !isLed;
}

/** The noun for the office: “head of state” is one. */
function nounOf(
  tokens: readonly Token[],
  { head, last }: NounPhrase,
  { offices }: SpeechWords,
): string {
  const words = [head, ...tokens.slice(last, last + 2)].map(({ lower }) => lower).join(' ');
  return offices.has(words) ? words : head.lower;
}

function bears({ descriptions, name, isBody }: Bearer, head: string): boolean {
  return descriptions.has(head) || (isBody && name.toLowerCase().split(/[ -]/u).includes(head));
}

/** A nationality must be the bearer's (Mexican: Mexico's president), a gender must not be another's. */
function agrees(bearer: Bearer, modifiers: readonly Token[], head: Token): boolean {
  const other = bearer.gender === 'male' ? 'female' : 'male';
  if (bearer.gender !== undefined && isA(head, other)) return false;
  const own = [...bearer.descriptions].map((word) => word.slice(0, 4));
  return modifiers
    .filter((word) => /^\p{Lu}/u.test(word.text) && !isA(word, 'placed'))
    .every((word) => own.includes(word.lower.slice(0, 4)));
}
