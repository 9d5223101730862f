import type { Attribution } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { finalAttribution } from './attribution-final.ts';
import type { QuotationKind } from './quotation.ts';
import { isTerm, isTitle } from './not-spoken.ts';
import type { Token } from './tokens.ts';

/** A run that is a quotation, and what its own sentence says of who spoke. */
export interface Spoken {
  readonly run: number;
  readonly kind: QuotationKind;
  readonly attribution: Attribution | null;
  /** True where it goes on with the quotation before it in its sentence: “A,” she said, “B.” */
  readonly split: boolean;
}

/**
 * Decides whether a run is a quotation and of which kind. Rules in order: an attribution behind it,
 * a quotation it goes on with, an introduction before it, a sentence of its own, words that a cue
 * takes in. Nothing of these: scare quotes, a title, a nickname.
 */
export function readRun(
  tokens: readonly Token[],
  run: number,
  before: Spoken | undefined,
  isHeading: boolean,
): Spoken | undefined {
  const token = tokens[run];
  if (token?.run === undefined) return undefined;
  const opens = opensSentence(tokens, run);
  const after = attributionAfter(tokens, run);
  const spoken = (kind: QuotationKind, attribution: Attribution | null, split = false): Spoken => ({
    run,
    kind,
    attribution,
    split,
  });
  if (after !== undefined && opens) return spoken('direct', after);
  if (goesOn(tokens, run, before)) return spoken('direct', null, true);
  const ahead = attributionBefore(tokens, run);
  const isWhole = ahead?.whole === true && !isTerm(tokens, run);
  if (isWhole && isStatement(tokens, run, ahead.cue)) return spoken('direct', ahead);
  if (token.run.marks === 'single') return undefined;
  if (token.run.runsOn || (opens && isOwnSentence(tokens, run))) {
    return isHeading ? undefined : spoken('direct', null);
  }
  if (isTerm(tokens, run) || isTitle(token.text.replace(/[.]$/u, ''))) return undefined;
  if (after !== undefined) return spoken('partial', after);
  if (ahead !== undefined) return spoken(isLateStatement(token.text) ? 'direct' : 'partial', ahead);
  if (opens && before !== undefined && isStatementLike(token.text)) return spoken('direct', null);
  const final = finalAttribution(tokens, run);
  return final === undefined ? undefined : spoken('partial', final);
}

/** True for words that look like a whole sentence: a capital, a mark at the end, some words between. */
function isStatementLike(text: string): boolean {
  return (
    /^[\p{Lu}…]/u.test(text) && /[.,!?…]["”’'\s]*$/u.test(text) && text.split(/\s+/u).length > 3
  );
}

/** True where nothing of the reporter's sentence stands before the run. */
function opensSentence(tokens: readonly Token[], run: number): boolean {
  const sentence = tokens[run]?.sentence;
  const before = tokens[run - 1];
  if (before === undefined || before.sentence !== sentence) return true;
  const isLight = before.kind === 'punctuation' || /^(?:and|but|so|or)$/u.test(before.lower);
  return isLight && !/[,:]/u.test(before.text) && tokens[run - 2]?.sentence !== sentence;
}

/** “A,” she said, “B.”: a comma or colon hands back to the speaker of the run before. */
function goesOn(tokens: readonly Token[], run: number, before: Spoken | undefined): boolean {
  if (before?.kind !== 'direct' || before.attribution?.side !== 'after') return false;
  if (tokens[before.run]?.sentence !== tokens[run]?.sentence) return false;
  return /^[,:—–-]+$/u.test(tokens[run - 1]?.text ?? '');
}

/** True where the run can be a statement of its own: it is not woven on into the sentence. */
function isStatement(tokens: readonly Token[], run: number, cue: number | null): boolean {
  const { text = '' } = tokens[run] ?? {};
  const mark = tokens[run - 1]?.text ?? '';
  if (isTitle(cue !== null && cue < run - 2 && mark === ',' ? text.replace(/\.$/u, '') : text))
    return false;
  if (mark === ',' || mark === ':') return true;
  if (/^[\p{Lu}\p{N}#@…‘'[]/u.test(text)) return true;
  return isClosing(tokens, run) && text.split(/\s+/u).length > 2;
}

/** True where the sentence of the reporter ends with the run. */
function isClosing(tokens: readonly Token[], run: number): boolean {
  const next = tokens[run + 1];
  return next?.kind !== 'word' || next.sentence !== tokens[run]?.sentence;
}

/** Said in a statement “We are …”: a whole sentence in marks, though its cue stands farther off. */
function isLateStatement(text: string): boolean {
  return (
    /^[\p{Lu}…]/u.test(text) && /[.!?…]["”’'\s]*$/u.test(text) && text.split(/\s+/u).length > 3
  );
}

function isOwnSentence(tokens: readonly Token[], run: number): boolean {
  const token = tokens[run];
  const next = tokens[run + 1];
  if (!/[.!?…—–-]["”’')\]\s]*$/u.test(token?.text ?? ''))
    return next === undefined && (token?.text ?? '').split(/\s+/u).length > 4;
  return next === undefined || next.sentence !== token?.sentence;
}
