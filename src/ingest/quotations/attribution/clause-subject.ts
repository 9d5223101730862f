import { type NounPhrase, nounPhrases } from '../phrases/noun-phrase.ts';
import { named } from './apposition.ts';
import { hangs } from './subject.ts';
import { pastLabel } from '../phrases/label.ts';
import { isA, type Token } from '../phrases/token.ts';

/**
 * A subject stands within so many words of where its sentence begins; further on is no grammar any
 * more, and each verb of an endless line would look through all of it.
 */
const FARTHEST = 150;

/** The subject of the clause that leads up to `before`: its first noun phrase past any opening adverbial. */
export function clauseSubject(
  tokens: readonly Token[],
  from: number,
  before: number,
): NounPhrase | undefined {
  const end = Math.min(before, from + FARTHEST);
  const past = pastLabel(tokens, pastDateline(tokens, from, end));
  const start = pastOpening(tokens, past, end);
  for (const phrase of nounPhrases(tokens, start, end)) {
    if (phrase.first === from || !hangs(tokens, phrase)) return named(tokens, phrase, before);
  }
  return undefined;
}

/** MEXICO CITY (AP) — */
function pastDateline(tokens: readonly Token[], from: number, before: number): number {
  if (from > 0 || !/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return from;
  const dash = markWithin(tokens, 1, Math.min(before, 14), /^(?:—|–|-|--)$/u);
  return dash === undefined ? from : dash + 1;
}

/** “In June, after the debate, …”, “Had Lee known, …”: adverbials and clauses that open a sentence, each up to its comma. */
function pastOpening(tokens: readonly Token[], from: number, before: number): number {
  let at = from;
  for (;;) {
    while (at < before && isA(tokens[at], 'adverb')) at++;
    const opening = tokens[at];
    const isAdverbial =
      isA(opening, 'preposition', 'participle', 'inverting') ||
      (isA(opening, 'conjunction') && !isA(opening, 'coordinator'));
    const comma = isAdverbial ? markWithin(tokens, at, before, /^,$/u) : undefined;
    if (comma === undefined) return at;
    at = comma + 1;
  }
}

function markWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: RegExp,
): number | undefined {
  for (let at = from; at < to; at++) if (mark.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}
