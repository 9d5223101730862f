import type { Attribution } from './attribution.ts';
import { cueForm } from './cue-verbs.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { leadsTo } from './subject.ts';
import type { Token } from './tokens.ts';

const FARTHEST = 40;

/** Reads an attribution that closes the sentence of a run: It is “a shame” for all, she said. */
export function finalAttribution(tokens: readonly Token[], run: number): Attribution | undefined {
  const sentence = tokens[run]?.sentence;
  for (let at = run + 1; at < run + FARTHEST && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]?.text !== ',') continue;
    for (const cue of [at + 2, at + 3, at + 4, at + 5]) {
      if (tokens[cue]?.sentence !== sentence) break;
      const form = cueForm(tokens[cue]?.lower ?? '');
      if (form?.strength !== 'saying' || form.form === 'participle') continue;
      const speaker = readNounPhrase(tokens, at + 1, cue);
      if (speaker === undefined || !leadsTo(tokens, speaker.last, cue)) continue;
      return { rule: 'closing-attribution', cue, speaker, side: 'after', whole: false };
    }
  }
  return undefined;
}
