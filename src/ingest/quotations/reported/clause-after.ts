import { subjectFor } from '../attribution/governing.ts';
import { pastLinked } from '../attribution/links.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, isCapital, roleKind, type Token } from '../phrases/token.ts';
import { isReporting } from './reporting-verb.ts';
import type { Clause, Stretch } from './clause.ts';
import { clauseEnd, isClause, opensClause, surelyOpensClause } from './clause-shape.ts';

/** Reads the clause behind the cue at a token: Lee said (that) the boat was late; told Ray that …; adding that … */
export function clauseAfter(
  tokens: readonly Token[],
  cue: number,
  sentence: Stretch,
): Clause | undefined {
  const form = cueAt(tokens, cue);
  if (form === undefined || !isReporting(tokens, cue)) return undefined;
  if (isSupposed(tokens, cue, sentence.from) || isBehindMarks(tokens, cue)) return undefined;
  const from = clauseStart(tokens, cue, form.hearer === 'needed', sentence.to);
  if (from === undefined) return undefined;
  const speaker = subjectFor(tokens, sentence.from, cue, form) ?? null;
  if (speaker === null || isThing(tokens, cue, speaker)) return undefined;
  const comma = isOpening(tokens, cue, sentence.from) ? commaFrom(tokens, from) : sentence.to;
  const to = Math.min(comma, sentence.to);
  return { first: from, last: clauseEnd(tokens, { from, to }), cue, speaker };
}

/** “The rift, suggesting that …”: what nobody said, and no text says. */
function isThing(tokens: readonly Token[], cue: number, { kind, head }: NounPhrase): boolean {
  if (kind !== 'role' || isA(tokens[cue], 'reporting-bare')) return false;
  return roleKind(head) === undefined && !isA(head, 'plural', 'counting') && !isCapital(head);
}

/** “Having said that it was late, …”, “While arguing that …, …”: the sentence goes on behind a comma. */
function isOpening(tokens: readonly Token[], cue: number, from: number): boolean {
  const opening = tokens[from];
  const isLed = isA(opening, 'participle', 'preposition') || isSubordinate(opening);
  return isLed && !tokens.slice(from, cue).some(({ text }) => text === ',');
}

function isSubordinate(token: Token | undefined): boolean {
  return isA(token, 'conjunction') && !isA(token, 'coordinator');
}

function commaFrom(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return comma < 0 ? tokens.length : comma;
}

/** “…” said Ann Lee, who was there: the speaker follows. */
function isBehindMarks(tokens: readonly Token[], cue: number): boolean {
  return tokens[cue - 1]?.kind === 'run' && !isA(tokens[cue], 'participle');
}

/** “would not say”, “declined to say”, “if the mayor says”. */
function isSupposed(tokens: readonly Token[], cue: number, start: number): boolean {
  if (isSubordinate(tokens[start]) && isA(tokens[start], 'supposing')) return true;
  let at = cue - 1;
  while (at > start && isA(tokens[at], 'adverb', 'auxiliary') && !isA(tokens[at], 'supposing'))
    at--;
  return at >= start && isA(tokens[at], 'supposing');
}

/** Where the clause begins behind the cue, its hearer and what else is said of the saying. */
function clauseStart(
  tokens: readonly Token[],
  cue: number,
  hasHearer: boolean,
  to: number,
): number | undefined {
  const behind = isA(tokens[cue + 1], 'reporting-particle') ? cue + 2 : cue + 1;
  const hearer = hearerAt(tokens, behind, to);
  if (hasHearer && hearer === undefined) return undefined;
  const isBare = isA(tokens[cue], 'reporting-bare');
  const first = hasHearer ? (hearer ?? behind) : behind;
  const from = pastAdverbials(tokens, first, to);
  const opened =
    openedAt(tokens, from, isBare) ??
    openedAt(tokens, pastAdverbials(tokens, hearer ?? from, to), isBare);
  if (opened !== undefined) return isClause(tokens, { from: opened, to }) ? opened : undefined;
  if (isBare && !hasHearer && from === behind && opensFreely(tokens, { from, to })) return from;
  return surelyOpensClause(tokens, { from, to }) ? from : undefined;
}

/** Who is spoken to: “told the crew”, “warned Congress”; past the phrase. */
function hearerAt(tokens: readonly Token[], from: number, to: number): number | undefined {
  const phrase = readNounPhrase(tokens, from, to);
  if (phrase === undefined) return undefined;
  const isSomebody = phrase.kind !== 'role' || roleKind(phrase.head) !== undefined;
  return isSomebody || isA(phrase.head, 'plural') ? phrase.last : undefined;
}

/** Past “that” where it opens a clause; but “in a paper that was lost”. */
function openedAt(tokens: readonly Token[], at: number, isBare: boolean): number | undefined {
  if (!isA(tokens[at], 'reporting-opener')) return undefined;
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!isA(tokens[next], 'auxiliary', 'verb')) return next;
  return isBare ? at : undefined;
}

/** Behind “said” any clause may stand, also one that begins with if; but ““…,” Lee said as he left”. */
function opensFreely(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return isSubordinate(tokens[from])
    ? !isBehindQuotation(tokens, from) && isClause(tokens, { from, to })
    : opensClause(tokens, { from, to });
}

function isBehindQuotation(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at >= 0 && tokens[at]?.sentence === tokens[from]?.sentence && tokens[at]?.kind !== 'run')
    at--;
  return tokens[at]?.kind === 'run';
}

/** “Monday”, “in a statement”, “during the hearing” */
function pastAdverbials(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (isA(tokens[at], 'time') || isAdverbAlone(tokens, at)) at++;
    else if (isA(tokens[at], 'preposition')) at = pastLinked(tokens, at, to) ?? to;
    else break;
  }
  return at;
}

/** Not “there was”, “all ships”. */
function isAdverbAlone(tokens: readonly Token[], at: number): boolean {
  if (!isA(tokens[at], 'adverb') || isA(tokens[at], 'determiner', 'auxiliary')) return false;
  return !isA(tokens[at + 1], 'auxiliary');
}
