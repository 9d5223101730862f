import type { Attribution } from './attribution.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-words.ts';
import { type CueForm, cueForm } from './cue-verbs.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { roleKind } from './role-nouns.ts';
import { clauseSubject, subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';

const FARTHEST_CUE = 40;

/** Reads an attribution before a run, in its sentence: She said, “…”; stating: “…”; called it “…”. */
export function attributionBefore(tokens: readonly Token[], run: number): Attribution | undefined {
  const start = sentenceStart(tokens, run);
  const before = tokens[run - 1];
  if (start === run || before === undefined) return undefined;
  const isColon = before.text === ':';
  const cue = lastCue(tokens, start, run);
  if (cue !== undefined) {
    const speaker = subjectFor(tokens, start, cue.at, cue.form) ?? null;
    const whole =
      isColon || before.text === ',' || (cue.at === run - 1 && cue.form.strength === 'saying');
    const rule = isColon ? 'colon' : whole ? 'cue-then-statement' : `cue-then-words`;
    return { rule, cue: cue.at, speaker, side: 'before', whole };
  }
  return isColon ? bareColon(tokens, start, run) : accordingTo(tokens, start, run);
}

function sentenceStart(tokens: readonly Token[], run: number): number {
  const sentence = tokens[run]?.sentence;
  let start = run;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

function lastCue(
  tokens: readonly Token[],
  start: number,
  run: number,
): { at: number; form: CueForm } | undefined {
  for (let at = run - 1; at >= Math.max(start, run - FARTHEST_CUE); at--) {
    const token = tokens[at];
    const form = cueForm(token?.lower ?? '');
    if (form !== undefined && !isNoun(tokens, at, form)) return { at, form };
  }
  return undefined;
}

/** A cue verb's form that is none here: “in a report”, “the alleged crimes”, “its claims”. */
function isNoun(tokens: readonly Token[], at: number, { form }: CueForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return at > 0 && form !== 'participle';
  if (DETERMINERS.has(before) || /'s$|s'$/u.test(before)) return true;
  if (form === 'participle') return false;
  if (form === 'base' && before !== 'to' && roleKind(token.lower) !== undefined) return true;
  return PREPOSITIONS.has(before) && before !== 'to';
}

function subjectFor(
  tokens: readonly Token[],
  start: number,
  cue: number,
  { form }: CueForm,
): NounPhrase | undefined {
  const from = clauseStart(tokens, start, cue);
  const own =
    form === 'participle' ? subjectOfVerbBefore(tokens, start, cue) : subjectOf(tokens, from, cue);
  return (
    own ??
    inverted(tokens, start, cue) ??
    clauseSubject(tokens, from, cue) ??
    clauseSubject(tokens, start, cue)
  );
}

/** “…, Spicer said, adding”: a participle borrows the subject of the cue before it. */
function subjectOfVerbBefore(
  tokens: readonly Token[],
  start: number,
  cue: number,
): NounPhrase | undefined {
  for (let at = cue - 1; at > start; at--) {
    const form = cueForm(tokens[at]?.lower ?? '');
    if (form?.form !== 'finite' || isNoun(tokens, at, form)) continue;
    return subjectOf(tokens, clauseStart(tokens, start, at), at);
  }
  return undefined;
}

/** Said Trump: “…” */
function inverted(tokens: readonly Token[], start: number, cue: number): NounPhrase | undefined {
  return cue === start ? readNounPhrase(tokens, cue + 1) : undefined;
}

function clauseStart(tokens: readonly Token[], start: number, cue: number): number {
  for (let at = cue - 1; at > start; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (text === ';') return at + 1;
    if (tokens[at - 1]?.text === ',' && /^(?:and|but|while|so|yet|as)$/u.test(lower)) {
      return readNounPhrase(tokens, at + 1, cue) === undefined ? start : at + 1;
    }
  }
  return start;
}

/** “Trump: “…””, “The president on Tuesday: “…””. */
function bareColon(tokens: readonly Token[], start: number, run: number): Attribution | undefined {
  const speaker = clauseSubject(tokens, start, run - 1) ?? null;
  return { rule: 'bare-colon', cue: null, speaker, side: 'before', whole: true };
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
