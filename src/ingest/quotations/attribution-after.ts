import type { Attribution } from './attribution.ts';
import { ADVERBS } from './closed-words.ts';
import { cueForm } from './cue-verbs.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { leadsTo } from './subject.ts';
import type { Token } from './tokens.ts';

const FARTHEST_CUE = 45;

/** Reads an attribution right behind a run: “…,” she said; “…,” said the mayor; “…” — Ann Lee. */
export function attributionAfter(tokens: readonly Token[], run: number): Attribution | undefined {
  const from = tokens[run + 1]?.text === ',' ? run + 2 : run + 1;
  if (!mayBeAttributed(tokens, run)) return undefined;
  return (
    verbThenSpeaker(tokens, from) ??
    speakerThenVerb(tokens, from) ??
    accordingTo(tokens, from) ??
    signature(tokens, run)
  );
}

/** A full stop inside the marks ends the sentence, save where all that follows is “Smith said.” */
function mayBeAttributed(tokens: readonly Token[], run: number): boolean {
  const token = tokens[run];
  const next = tokens[run + 1];
  if (token === undefined || next === undefined) return false;
  if (token.sentence === next.sentence || /[!?…—–-]["”’'\s]*$/u.test(token.text)) return true;
  let end = run + 1;
  while (tokens[end]?.sentence === next.sentence && end < run + 9) end++;
  const isShort = tokens[end]?.sentence !== next.sentence;
  return isShort && cueForm(tokens[end - 2]?.lower ?? '')?.strength === 'saying';
}

function isFinite(token: Token | undefined): boolean {
  const cue = cueForm(token?.lower ?? '');
  return cue !== undefined && cue.form !== 'participle';
}

function verbThenSpeaker(tokens: readonly Token[], from: number): Attribution | undefined {
  let cue = from;
  while (ADVERBS.has(tokens[cue]?.lower ?? '') || /ly$/u.test(tokens[cue]?.lower ?? '')) cue++;
  const form = cueForm(tokens[cue]?.lower ?? '');
  if (form === undefined || form.form === 'participle' || form.verb === 'tell') return undefined;
  const speaker = readNounPhrase(tokens, cue + 1);
  if (speaker === undefined) return undefined;
  return { rule: 'verb-then-speaker', cue, speaker, side: 'after', whole: true };
}

function speakerThenVerb(tokens: readonly Token[], from: number): Attribution | undefined {
  const start = skipOpening(tokens, from);
  const first = tokens[start];
  if (first === undefined) return undefined;
  for (let cue = start + 1; cue < start + FARTHEST_CUE; cue++) {
    const token = tokens[cue];
    if (token === undefined || token.sentence !== first.sentence || token.kind === 'run') break;
    if (!isFinite(token)) continue;
    const speaker = readNounPhrase(tokens, start, cue, true);
    if (speaker === undefined || !leadsTo(tokens, speaker.last, cue)) continue;
    return { rule: 'speaker-then-verb', cue, speaker, side: 'after', whole: true };
  }
  return undefined;
}

/** “…,” as she said; “…,” the statement said. */
function skipOpening(tokens: readonly Token[], from: number): number {
  return /^(?:as|is|was|how|what)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
}

function accordingTo(tokens: readonly Token[], from: number): Attribution | undefined {
  if (tokens[from]?.lower !== 'according' || tokens[from + 1]?.lower !== 'to') return undefined;
  const speaker = readNounPhrase(tokens, from + 2) ?? null;
  return { rule: 'according-to', cue: from, speaker, side: 'after', whole: true };
}

/** “…” — Ann Lee, at the end of its block. */
function signature(tokens: readonly Token[], run: number): Attribution | undefined {
  if (!/^(?:—|–|--?)$/u.test(tokens[run + 1]?.text ?? '')) return undefined;
  const speaker: NounPhrase | undefined = readNounPhrase(tokens, run + 2);
  if (speaker?.kind !== 'name') return undefined;
  const after = tokens[speaker.last];
  if (after !== undefined && after.text !== ',' && after.text !== '(') return undefined;
  return { rule: 'signature', cue: null, speaker, side: 'after', whole: true };
}
