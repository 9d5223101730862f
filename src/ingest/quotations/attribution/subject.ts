import { type NounPhrase, nounPhrases, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isCapital, isDash, type Token } from '../phrases/token.ts';
import { jointly, withListBefore } from './joint.ts';
import { afterLinks, pastLinked } from './links.ts';

const LONGEST_ASIDE = 40;
const FARTHEST = 60;

/** Finds the subject of the verb at `verb`: the noun phrase from which nothing but asides leads to it. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
): NounPhrase | undefined {
  const phrases = [...nounPhrases(tokens, Math.max(from, verb - FARTHEST), verb, true)];
  const nearest = phrases.at(-1);
  if (nearest !== undefined && isOpened(tokens, nearest, verb)) return nearest;
  for (const phrase of phrases) {
    if (phrase.first !== from && hangs(tokens, phrase)) continue;
    if (isBracketed(tokens, phrase)) continue;
    const subject = subjectFrom(tokens, phrase, verb);
    if (subject !== undefined)
      return withListBefore(tokens, beforeApposition(tokens, subject, from));
  }
  return undefined;
}

/** “Ann Lee (Ind.) said”: what a bracket holds is no subject. */
function isBracketed(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return /^[([]$/u.test(tokens[first - 1]?.text ?? '') && /^[)\]]$/u.test(tokens[last]?.text ?? '');
}

/** “yanked the listing before what Lee called”: the phrase right before a verb, behind what opens a clause. */
function isOpened(tokens: readonly Token[], { first, last }: NounPhrase, verb: number): boolean {
  for (let at = last; at < verb; at++) if (!isA(tokens[at], 'adverb', 'auxiliary')) return false;
  return isA(tokens[first - 1], 'clause-opener');
}

/** True where a preposition takes the phrase in: “with Trump”; “after he” is a clause of its own. */
export function hangs(tokens: readonly Token[], { first, kind }: NounPhrase): boolean {
  return kind !== 'pronoun' && isA(tokens[first - 1], 'preposition');
}

/** The phrase, or the name in apposition to it, if nothing but asides leads from it to the verb. */
export function subjectFrom(
  tokens: readonly Token[],
  phrase: NounPhrase,
  verb: number,
): NounPhrase | undefined {
  const apposed =
    phrase.kind === 'role'
      ? appositionTo(tokens, afterLinks(tokens, phrase.last, verb), verb)
      : undefined;
  if (apposed !== undefined && leadsTo(tokens, apposed.last, verb, false, ',')) return apposed;
  const isLed = leadsTo(tokens, phrase.last, verb, phrase.kind === 'pronoun');
  return isLed ? jointly(tokens, phrase, verb) : undefined;
}

/** “another friend, Mariam Emara told”, “his chief of staff, Joe Kasper, told”: the name counts. */
export function appositionTo(
  tokens: readonly Token[],
  at: number,
  verb: number,
): NounPhrase | undefined {
  const opening = tokens[at];
  // “el alcalde de Vado Ann Lee”: a given name needs no comma.
  const isGiven = opening !== undefined && isCapital(opening) && isA(opening, 'given');
  if (opening?.text !== ',' && !isGiven) return undefined;
  const name = readNounPhrase(tokens, isGiven ? at : at + 1, verb, true);
  return name?.kind === 'name' ? { ...name, isApposed: true } : undefined;
}

/** “Anton, president of the association stated”: a lost comma hides the name before the role. */
function beforeApposition(tokens: readonly Token[], phrase: NounPhrase, from: number): NounPhrase {
  if (phrase.kind !== 'role' || tokens[phrase.first - 1]?.text !== ',') return phrase;
  for (let at = Math.max(from, phrase.first - 5); at < phrase.first - 1; at++) {
    const name = readNounPhrase(tokens, at);
    if (name?.kind === 'name' && name.last === phrase.first - 1 && !hangs(tokens, name))
      return name;
  }
  return phrase;
}

/** True where only asides, adverbs and “of …” stand before the verb; a pronoun has no asides. */
function leadsTo(
  tokens: readonly Token[],
  from: number,
  verb: number,
  isPronoun: boolean,
  closing?: string,
): boolean {
  let at = tokens[from]?.text === closing ? from + 1 : from;
  while (at < verb) {
    const next = stepOver(tokens, at, verb);
    if (next === undefined) return !isPronoun && asideLeadsTo(tokens, at, verb);
    at = next;
  }
  return at === verb;
}

function stepOver(tokens: readonly Token[], at: number, verb: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isA(token, 'adverb', 'auxiliary', 'time')) return at + 1;
  if (isA(token, 'clitic') && at + 1 === verb) return verb;
  if (isA(token, 'link', 'manner-opener')) return pastLinked(tokens, at, verb);
  if (isA(token, 'coordinator') || token.text === '&')
    return readNounPhrase(tokens, at + 1, verb, true)?.last;
  // “the man who won the race said”: the clause runs up to the cue, the first one there is.
  if (isA(token, 'relative')) return isUnbroken(tokens, at, verb) ? verb : undefined;
  if (/^[([]$/u.test(token.text)) {
    for (let end = at + 1; end < Math.min(verb, at + 20); end++) {
      if (/^[)\]]$/u.test(tokens[end]?.text ?? '')) return end + 1;
    }
  }
  return undefined;
}

function isUnbroken(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (tokens[at]?.kind !== 'word') return false;
  return verb - from < 20;
}

/** An aside between commas or dashes, opened at `at`: “Lee, who runs the bank, said”. */
function asideLeadsTo(tokens: readonly Token[], at: number, verb: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== ',' && !isDash(tokens[at])) return false;
  if (isA(tokens[at + 1], 'coordinator')) return false;
  for (let end = at + 2; end < Math.min(verb, at + LONGEST_ASIDE); end++) {
    if (tokens[end]?.text !== mark) continue;
    let after: number | undefined = end + 1;
    while (after !== undefined && after < verb) after = stepOver(tokens, after, verb);
    if (after === verb) return true;
  }
  return false;
}
