import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { borrowedSubject, clauseStart } from './borrowed-subject.ts';
import { cueAt } from './cue-at.ts';
import type { CueForm } from './cue-verbs.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { antecedent, isAsked } from './relative-subject.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';

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
      accordingTo(tokens, start, run) ??
      (isColon ? bareColon(tokens, start, run) : documentBefore(tokens, start, run))
    );
  }
  const speaker =
    subjectFor(tokens, start, cue.at, cue.form) ??
    (isColon && !isAsked(tokens, cue.at) ? clauseSubject(tokens, start, run) : undefined) ??
    null;
  const whole =
    isColon || before.text === ',' || (cue.at === run - 1 && cue.form.strength === 'saying');
  const rule = isColon ? 'colon' : whole ? 'cue-then-statement' : 'cue-then-words';
  return { rule, cue: cue.at, speaker, side: 'before', whole };
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
): { at: number; form: CueForm } | undefined {
  for (let at = run - 1; at >= Math.max(start, run - FARTHEST_CUE); at--) {
    const form = cueAt(tokens, at);
    const isAdjacent = isBeside(tokens, at, run);
    if (form !== undefined && (isAdjacent || !form.isLoose)) return { at, form };
  }
  return undefined;
}

/** Said “…; said, “…; put it: “… */
function isBeside(tokens: readonly Token[], at: number, run: number): boolean {
  const next = /^(?:it|back|on)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return next === run || (next === run - 1 && tokens[next]?.kind === 'punctuation');
}

function subjectFor(
  tokens: readonly Token[],
  start: number,
  cue: number,
  { form }: CueForm,
): NounPhrase | undefined {
  if (isAsked(tokens, cue)) return undefined;
  const relative = antecedent(tokens, start, cue);
  if (relative !== undefined) return relative;
  const from = clauseStart(tokens, start, cue);
  const own =
    form === 'participle' ? borrowedSubject(tokens, start, cue) : subjectOf(tokens, from, cue);
  return (
    own ??
    inverted(tokens, start, cue) ??
    clauseSubject(tokens, from, cue) ??
    clauseSubject(tokens, start, cue)
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
  const noun = tokens[run - 2]?.lower ?? '';
  if (tokens[run - 1]?.text !== ',' || !/^(?:statement|tweet|message|email|letter)$/u.test(noun)) {
    return undefined;
  }
  const speaker = clauseSubject(tokens, start, run - 2);
  if (speaker === undefined) return undefined;
  return { rule: 'document-then-statement', cue: run - 2, speaker, side: 'before', whole: true };
}

/** “Trump: “…””, “The president on Tuesday: “…””. */
function bareColon(tokens: readonly Token[], start: number, run: number): Attribution | undefined {
  const next = readNounPhrase(tokens, lastDash(tokens, start, run), run - 1);
  const speaker = next?.last === run - 1 ? next : (clauseSubject(tokens, start, run - 1) ?? null);
  return { rule: 'bare-colon', cue: null, speaker, side: 'before', whole: true };
}

/** “Pollsters agree — Carl Bialik: “…””: what stands behind the dash speaks. */
function lastDash(tokens: readonly Token[], start: number, run: number): number {
  for (let at = run - 2; at > start; at--) {
    if (/^(?:—|–|―|--?)$/u.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return start;
}

function accordingTo(
  tokens: readonly Token[],
  start: number,
  run: number,
): Attribution | undefined {
  if (tokens[start]?.lower !== 'according') return undefined;
  const speaker = readNounPhrase(tokens, start + 2, run) ?? null;
  return { rule: 'according-to', cue: start, speaker, side: 'before', whole: true };
}
