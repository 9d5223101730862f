import type { Cue } from '../../../language/speech-words.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, type Token } from '../phrases/token.ts';
import { borrowedSubject, clauseStart, openingSubject } from './borrowed-subject.ts';
import { clauseSubject } from './clause-subject.ts';
import { passiveAt } from './passive.ts';
import { antecedent, isAsked, isImperative } from './relative-subject.ts';
import { isSentence } from './run-shape.ts';
import { subjectOf } from './subject.ts';

/** A cue, and who is its subject. */
interface Governing {
  readonly at: number;
  readonly speaker: NounPhrase | undefined;
}

/**
 * The cue to which the words behind another belong, and its subject. A clause with a subject of its own
 * that a verb of saying takes in is told by who says it: “Ann Lee said Bob Ray calls it “vain””.
 */
export function governing(
  tokens: readonly Token[],
  start: number,
  cue: number,
  form: Cue,
  run: number,
): Governing {
  const passive = passiveAt(tokens, cue, run);
  if (passive?.agent) return { at: cue, speaker: passive.agent };
  const own = { at: cue, speaker: subjectFor(tokens, start, cue, form) };
  if (own.speaker === undefined || form.form === 'participle') return own;
  if (passive === undefined && form.strength === 'saying' && isWhole(tokens, cue, run)) return own;
  const outer = cueTakingIn(tokens, start, own.speaker.first, cue);
  const speaker = outer && subjectFor(tokens, start, outer.at, outer.form);
  if (outer && speaker) return { at: outer.at, speaker };
  return passive ? { at: cue, speaker: undefined } : own;
}

/** “said Ann Lee replied, “Don’t.””: a statement that begins right behind its verb, or a comma or colon. */
function isWhole(tokens: readonly Token[], cue: number, run: number): boolean {
  const mark = tokens[run - 1]?.text ?? '';
  if (mark === ',' || mark === ':') return true;
  return cue === run - 1 && isSentence(tokens[run]?.text ?? '');
}

/** The verb of saying before a clause, where nothing but “that” may part the two. */
function cueTakingIn(
  tokens: readonly Token[],
  start: number,
  subject: number,
  cue: number,
): { at: number; form: Cue } | undefined {
  for (let at = cue - 1; at >= start; at--) {
    const token = tokens[at];
    if (isA(token, 'relative') && !isA(token, 'determiner')) return undefined;
    if (at >= subject) continue;
    if (isA(token, 'clause-opener')) return undefined;
    if (token?.kind !== 'word') return undefined;
    const form = cueAt(tokens, at);
    const isSaying = form?.strength === 'saying' && !form.isLoose && form.form !== 'base';
    if (isSaying) return { at, form };
  }
  return undefined;
}

/** Who is the subject of the cue at a token, of a participle whose it borrows. */
export function subjectFor(
  tokens: readonly Token[],
  start: number,
  cue: number,
  { form }: Cue,
): NounPhrase | undefined {
  if (isAsked(tokens, cue) || isImperative(tokens, start, cue)) return undefined;
  const relative = antecedent(tokens, start, cue);
  if (relative !== undefined) return relative;
  const from = clauseStart(tokens, start, cue);
  const isFinite = form !== 'participle';
  const own = isFinite ? subjectOf(tokens, from, cue) : borrowedSubject(tokens, start, cue);
  return (
    own ??
    inverted(tokens, start, cue) ??
    clauseSubject(tokens, from, cue) ??
    clauseSubject(tokens, start, cue) ??
    (isFinite ? undefined : openingSubject(tokens, start))
  );
}

/** Said Trump: “…” */
function inverted(tokens: readonly Token[], start: number, cue: number): NounPhrase | undefined {
  return cue === start ? readNounPhrase(tokens, cue + 1) : undefined;
}
