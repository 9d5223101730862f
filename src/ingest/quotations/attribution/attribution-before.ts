import { finalAttribution } from './attribution-final.ts';
import type { Cue } from '../../../language/speech-words.ts';
import { accordingTo, type Attribution, inWordsOf } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { governing } from './governing.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { isLabelOfText } from '../phrases/label.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { passiveAt } from './passive.ts';
import { isAsked, isImperative } from './relative-subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { isA, isDash, roleKind, type Token } from '../phrases/token.ts';

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
      inWordsOf(tokens, start, run) ??
      (isColon ? bareColon(tokens, start, run) : documentBefore(tokens, start, run))
    );
  }
  if (!isBeside(tokens, cue.at, run) && finalAttribution(tokens, run)) return undefined;
  // What a verb judges may stand behind it: «tachó el documento de “papel mojado”».
  const leads = !cue.form.isFree || cue.form.strength === 'judging';
  const behind = leads ? undefined : subjectBehind(tokens, cue.at, run);
  const { at, speaker: found } = behind
    ? { at: cue.at, speaker: behind }
    : governing(tokens, start, cue.at, cue.form, run);
  const speaker =
    found ??
    (isColon && !isOfHearer(tokens, start, cue.at, run)
      ? clauseSubject(tokens, start, run)
      : undefined) ??
    null;
  const whole =
    isColon || before.text === ',' || (cue.at === run - 1 && cue.form.strength === 'saying');
  return { cue: at, speaker, side: 'before', whole };
}

function sentenceStart(tokens: readonly Token[], run: number): number {
  const sentence = tokens[run]?.sentence;
  let start = run;
  while (start > run - LONGEST_SENTENCE && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** “Ann Lee was told: “x””, “Ann Lee was called: “x””: the subject does not speak. */
function isOfHearer(tokens: readonly Token[], start: number, cue: number, run: number): boolean {
  if (isImperative(tokens, start, cue)) return true;
  return isAsked(tokens, cue) || passiveAt(tokens, cue, run) !== undefined;
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
  const standIn = standingIn(tokens, start, run - 1);
  if (standIn !== undefined) return { cue: null, speaker: standIn, side: 'before', whole: true };
  const next = readNounPhrase(tokens, lastDash(tokens, start, run), run - 1);
  const speaker = next?.last === run - 1 ? next : (clauseSubject(tokens, start, run - 1) ?? null);
  return { cue: null, speaker, side: 'before', whole: true };
}

/** “Q: “…””, “UNIDENTIFIED MALE: “…””: whoever speaks is not named. */
function standingIn(tokens: readonly Token[], first: number, last: number): NounPhrase | undefined {
  const head = tokens[first];
  if (!isA(head, 'stand-in') || !/^\p{Lu}/u.test(head?.text ?? '')) return undefined;
  return head && { first, last, kind: 'pronoun', name: { first, last }, head };
}

/** “Pollsters agree — Carl Bialik: “…””: what stands behind the dash speaks. */
function lastDash(tokens: readonly Token[], start: number, run: number): number {
  for (let at = run - 2; at > start; at--) {
    if (isDash(tokens[at])) return at + 1;
  }
  return start;
}
