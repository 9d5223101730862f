import { type NounPhrase, nounPhrases, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isPlain } from '../phrases/phrase-extent.ts';
import { isA, isCapital, isDash, type Token } from '../phrases/token.ts';

const LONGEST_ASIDE = 40;
const LONGEST_LINKED = 5;
const FARTHEST = 60;

/** Finds the subject of the verb at `verb`: the noun phrase from which nothing but asides leads to it. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
): NounPhrase | undefined {
  for (const phrase of nounPhrases(tokens, Math.max(from, verb - FARTHEST), verb, true)) {
    if (phrase.first !== from && hangs(tokens, phrase)) continue;
    const subject = subjectFrom(tokens, phrase, verb);
    if (subject !== undefined) return beforeApposition(tokens, subject, from);
  }
  return undefined;
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
  return leadsTo(tokens, phrase.last, verb, phrase.kind === 'pronoun') ? phrase : undefined;
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
