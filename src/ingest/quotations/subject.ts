import { ADVERBS, AUXILIARIES, CONJUNCTIONS, LINKS, PREPOSITIONS, TIMES } from './closed-words.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

const LONGEST_ASIDE = 40;

/** Finds the subject of the verb at `verb`: the noun phrase from which nothing but asides leads to it. */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
): NounPhrase | undefined {
  for (let at = Math.max(from, verb - LONGEST_ASIDE - 20); at < verb; at++) {
    const phrase = readNounPhrase(tokens, at, verb, true);
    if (phrase === undefined) continue;
    const hangs = at > from && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
    if (!hangs && leadsTo(tokens, phrase.last, verb)) return phrase;
    at = phrase.last - 1;
  }
  return undefined;
}

/** True where between a noun phrase and its verb stands only what may: asides, adverbs, “of …”. */
export function leadsTo(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = from;
  while (at < verb) {
    const next = stepOver(tokens, at, verb);
    if (next === undefined) return asideLeadsTo(tokens, at, verb);
    at = next;
  }
  return at === verb;
}

function stepOver(tokens: readonly Token[], at: number, verb: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { lower } = token;
  if (ADVERBS.has(lower) || AUXILIARIES.has(lower) || TIMES.has(lower) || /ly$/u.test(lower))
    return at + 1;
  if (LINKS.has(lower)) return pastLinked(tokens, at, verb);
  if (lower === 'and' || lower === '&') return readNounPhrase(tokens, at + 1, verb, true)?.last;
  if (token.text === '(' || token.text === '[') {
    const close = indexWithin(tokens, at + 1, Math.min(verb, at + 20), /^[)\]]$/u);
    return close === undefined ? undefined : close + 1;
  }
  return undefined;
}

/** “of state”, “for Trump”, “from the New York delegation”: up to the next word that is no part of it. */
function pastLinked(tokens: readonly Token[], at: number, verb: number): number | undefined {
  const phrase = readNounPhrase(tokens, at + 1, verb, true);
  if (phrase !== undefined) return phrase.last;
  const next = tokens[at + 1];
  return next?.kind === 'word' && !PREPOSITIONS.has(next.lower) ? at + 2 : undefined;
}

const ASIDE_ENDS = /^(?:,|—|–|--)$/u;

/** An aside between commas or dashes, opened at `at`: “Lee, who runs the bank, said”. */
function asideLeadsTo(tokens: readonly Token[], at: number, verb: number): boolean {
  const mark = tokens[at]?.text ?? '';
  const opening = tokens[at + 1]?.lower ?? '';
  if (!ASIDE_ENDS.test(mark) || /^(?:and|but|or|so|yet)$/u.test(opening)) return false;
  for (let end = at + 2; end < Math.min(verb, at + LONGEST_ASIDE); end++) {
    if (tokens[end]?.text !== mark) continue;
    let after = end + 1;
    for (let next = stepOver(tokens, after, verb); next !== undefined && after < verb;) {
      after = next;
      next = stepOver(tokens, after, verb);
    }
    if (after === verb) return true;
  }
  return false;
}

/** MEXICO CITY (AP) — */
function pastDateline(tokens: readonly Token[], from: number, before: number): number {
  if (from > 0 || !/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return from;
  const dash = indexWithin(tokens, 1, Math.min(before, 14), /^(?:—|–|-|--)$/u);
  return dash === undefined ? from : dash + 1;
}

/** “In June, after the debate, …”: adverbials and clauses that open a sentence, each up to its comma. */
function pastOpening(tokens: readonly Token[], from: number, before: number): number {
  let at = from;
  for (;;) {
    const opening = tokens[at]?.lower ?? '';
    const isAdverbial =
      PREPOSITIONS.has(opening) ||
      (CONJUNCTIONS.has(opening) && !/^(?:and|but|so)$/u.test(opening)) ||
      /[^k]ing$|^(?:asked|pressed)$/u.test(opening);
    const comma = isAdverbial ? indexWithin(tokens, at, before, /^,$/u) : undefined;
    if (comma === undefined) return at;
    at = comma + 1;
  }
}

/** The subject of the clause that leads up to `before`: its first noun phrase past any opening adverbial. */
export function clauseSubject(
  tokens: readonly Token[],
  from: number,
  before: number,
): NounPhrase | undefined {
  let at = pastOpening(tokens, pastDateline(tokens, from, before), before);
  for (; at < before; at++) {
    const phrase = readNounPhrase(tokens, at, before);
    if (phrase === undefined) continue;
    const hangs = at > from && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
    if (!hangs) return phrase;
    at = phrase.last - 1;
  }
  return undefined;
}

function indexWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: RegExp,
): number | undefined {
  for (let at = from; at < to; at++) if (mark.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}
