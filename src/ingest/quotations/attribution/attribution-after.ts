import type { Cue } from '../../../language/speech-words.ts';
import { accordingTo, type Attribution } from './attribution.ts';
import { namedBehind } from './apposition.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { isAsked } from './relative-subject.ts';
import { subjectFrom } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { isA, isDash, type Token } from '../phrases/token.ts';

const FARTHEST_CUE = 45;

/** Reads an attribution right behind a run: “…,” she said; “…,” said the mayor; “…” — Ann Lee. */
export function attributionAfter(tokens: readonly Token[], run: number): Attribution | undefined {
  if (!mayBeAttributed(tokens, run)) return undefined;
  const from = tokens[run + 1]?.text === ',' ? run + 2 : run + 1;
  return (
    verbThenSpeaker(tokens, from) ??
    speakerThenVerb(tokens, from) ??
    accordingTo(tokens, from, 'after') ??
    signature(tokens, run) ??
    verbAlone(tokens, from)
  );
}

/** A full stop inside the marks ends the sentence, save where all that follows is “Smith said.” */
function mayBeAttributed(tokens: readonly Token[], run: number): boolean {
  const token = tokens[run];
  const next = tokens[run + 1];
  if (token === undefined || next === undefined) return false;
  if (isDash(next)) return true;
  const isPunctuated = /[.,!?…—–-]["”’'\s]*$/u.test(token.text) || next.text === ',';
  if (!isPunctuated && /^\p{Lu}/u.test(next.text)) {
    return [run + 2, run + 3, run + 4].some((at) => cueAt(tokens, at)?.strength === 'saying');
  }
  if (token.sentence === next.sentence || /[!?…—–-]["”’'\s]*$/u.test(token.text)) return true;
  let end = run + 1;
  while (tokens[end]?.sentence === next.sentence && end < run + 9) end++;
  const isShort = tokens[end]?.sentence !== next.sentence;
  return isShort && cueAt(tokens, end - 2)?.strength === 'saying';
}

function verbThenSpeaker(tokens: readonly Token[], from: number): Attribution | undefined {
  const cue = cueFrom(tokens, from);
  const form = cueAt(tokens, cue);
  if (form === undefined || form.form === 'participle' || form.hearer === 'needed')
    return undefined;
  const speaker = form.isFree ? subjectBehind(tokens, cue) : readNounPhrase(tokens, cue + 1);
  if (speaker === undefined || form.strength !== 'saying') return undefined;
  return { cue, speaker: namedBehind(tokens, speaker), side: 'after', whole: true };
}

/** Where the verb of a clause that begins at a token would stand: behind its adverbs and auxiliaries. */
function cueFrom(tokens: readonly Token[], from: number): number {
  let cue = from;
  while (isA(tokens[cue], 'adverb', 'clitic', 'perfect', 'manner-opener')) cue++;
  return cueAt(tokens, cue)?.isFree === true ? cue : pastAdverbs(tokens, from);
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isA(tokens[at], 'adverb')) at++;
  return at;
}

/** «…», dijo: who speaks was named before. */
function verbAlone(tokens: readonly Token[], from: number): Attribution | undefined {
  const cue = cueFrom(tokens, from);
  const form = cueAt(tokens, cue);
  if (form?.isFree !== true || form.form === 'participle' || form.strength !== 'saying')
    return undefined;
  const next = tokens[cue + 1];
  const isOfMore = isA(next, 'relative', 'determiner') && !isA(tokens[cue + 2], 'time');
  return isOfMore ? undefined : { cue, speaker: null, side: 'after', whole: true };
}

function speakerThenVerb(tokens: readonly Token[], from: number): Attribution | undefined {
  let start = isA(tokens[from], 'manner-opener') ? from + 1 : from;
  while (isA(tokens[start], 'adverb')) start++;
  const first = tokens[start];
  if (first === undefined) return undefined;
  for (let cue = start + 1; cue < start + FARTHEST_CUE; cue++) {
    const token = tokens[cue];
    if (token?.sentence !== first.sentence || isStatement(token)) break;
    const form = cueAt(tokens, cue);
    if (form === undefined || form.form === 'participle') continue;
    const quoted = quotedBy(tokens, cue);
    if (quoted !== undefined) return quoted;
    if (!closes(tokens, cue, form)) continue;
    if (isAsked(tokens, cue)) continue;
    const phrase = readNounPhrase(tokens, start, cue, true);
    const speaker = phrase && subjectFrom(tokens, phrase, cue);
    if (speaker === undefined) continue;
    return { cue, speaker, side: 'after', whole: true };
  }
  return undefined;
}

/** “…,” the paper quoted Ann Lee as saying. */
function quotedBy(tokens: readonly Token[], cue: number): Attribution | undefined {
  const speaker = readNounPhrase(tokens, cue + 1);
  if (speaker === undefined || !isA(tokens[speaker.last], 'manner-opener')) return undefined;
  const said = speaker.last + 1;
  if (cueAt(tokens, said)?.form !== 'participle') return undefined;
  return { cue: said, speaker, side: 'after', whole: true };
}

/** A run that is no nickname within a name. */
function isStatement({ kind, text }: Token): boolean {
  return kind === 'run' && (text.length > 25 || /[.,!?]$/u.test(text));
}

/**
 * A verb that is a cue only now and then must close its sentence, or have no object: “…,” he offered;
 * “…,” he posted to a forum. What leads on to words of its own (said that …) is another's.
 */
function closes(tokens: readonly Token[], cue: number, { isLoose }: Cue): boolean {
  const next = tokens[cue + 1];
  if (isA(next, 'conjunction') && isA(next, 'relative')) return false;
  return (
    !isLoose || isA(next, 'preposition') || tokens[cue + 5]?.sentence !== tokens[cue]?.sentence
  );
}

/** “…” — Ann Lee, at the end of its block or before the next one signed so. */
function signature(tokens: readonly Token[], run: number): Attribution | undefined {
  if (!isDash(tokens[run + 1])) return undefined;
  const speaker = readNounPhrase(tokens, run + 2);
  if (speaker?.kind !== 'name') return undefined;
  const after = tokens[speaker.last];
  if (after !== undefined && !/^[,(.]$/u.test(after.text) && after.kind !== 'run') return undefined;
  return { cue: null, speaker, side: 'after', whole: true };
}
