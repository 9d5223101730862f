import type { Cue } from '../../../language/speech-words.ts';
import { accordingTo, type Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { borrowedSubject, clauseStart, openingSubject } from './borrowed-subject.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { isLabelOfText } from '../phrases/label.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { antecedent, isAsked } from './relative-subject.ts';
import { subjectOf } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { isDash, roleKind, type Token } from '../phrases/token.ts';

const FARTHEST_CUE = 40;
const LONGEST_SENTENCE = 150;

/** Reads an attribution before a run, in its sentence: She said, “…”; stating: “…”; called it “…”. */
export function attributionBefore(tokens: readonly Token[], run: number): Attribution | undefined {
  const start = sentenceStart(tokens, run);
  const before = tokens[run - 1];
  if (start === run || before === undefined) return undefined;
  const isColon = before.text === ':';
  const cue = lastCue(tokens, start, run);
  if (cue === undefined) {
    return (
      accordingTo(tokens, start, 'before', run) ??
      (isColon ? bareColon(tokens, start, run) : documentBefore(tokens, start, run))
    );
  }
  // What a verb judges may stand behind it: «tachó el documento de “papel mojado”».
  const leads = !cue.form.isFree || cue.form.strength === 'judging';
  const speaker =
    (leads ? undefined : subjectBehind(tokens, cue.at, run)) ??
    subjectFor(tokens, start, cue.at, cue.form) ??
    (isColon && !isAsked(tokens, cue.at) ? clauseSubject(tokens, start, run) : undefined) ??
    null;
  const whole =
    isColon || before.text === ',' || (cue.at === run - 1 && cue.form.strength === 'saying');
  return { cue: cue.at, speaker, side: 'before', whole };
}

function sentenceStart(tokens: readonly Token[], run: number): number {
  const sentence = tokens[run]?.sentence;
  let start = run;
  while (start > run - LONGEST_SENTENCE && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The nearest cue; one that as often means something else counts only right before the marks. */
function lastCue(
  tokens: readonly Token[],
  start: number,
  run: number,
): { at: number; form: Cue } | undefined {
  for (let at = run - 1; at >= Math.max(start, run - FARTHEST_CUE); at--) {
    const form = cueAt(tokens, at);
    const isAdjacent = isBeside(tokens, at, run);
    if (form !== undefined && (isAdjacent || !form.isLoose)) return { at, form };
  }
  return undefined;
}

/** Said “…; said, “…; stating: “… */
function isBeside(tokens: readonly Token[], at: number, run: number): boolean {
  return at + 1 === run || (at + 2 === run && tokens[at + 1]?.kind === 'punctuation');
}

function subjectFor(
  tokens: readonly Token[],
  start: number,
  cue: number,
  { form }: Cue,
): NounPhrase | undefined {
  if (isAsked(tokens, cue)) return undefined;
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

/** Trump issued a statement, “…” */
function documentBefore(
  tokens: readonly Token[],
  start: number,
  run: number,
): Attribution | undefined {
  const noun = roleKind(tokens[run - 2]);
  if (tokens[run - 1]?.text !== ',' || noun !== 'document') return undefined;
  const speaker = clauseSubject(tokens, start, run - 2);
  if (speaker === undefined) return undefined;
  return { cue: run - 2, speaker, side: 'before', whole: true };
}

/** “Trump: “…””, “The president on Tuesday: “…””. */
function bareColon(tokens: readonly Token[], start: number, run: number): Attribution | undefined {
  if (isLabelOfText(tokens.slice(start, run - 1))) return undefined;
  const next = readNounPhrase(tokens, lastDash(tokens, start, run), run - 1);
  const speaker = next?.last === run - 1 ? next : (clauseSubject(tokens, start, run - 1) ?? null);
  return { cue: null, speaker, side: 'before', whole: true };
}

/** “Pollsters agree — Carl Bialik: “…””: what stands behind the dash speaks. */
function lastDash(tokens: readonly Token[], start: number, run: number): number {
  for (let at = run - 2; at > start; at--) {
    if (isDash(tokens[at])) return at + 1;
  }
  return start;
}
