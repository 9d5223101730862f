import { accordingTo, type Attribution } from './attribution.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { subjectFrom } from './subject.ts';
import type { Token } from '../phrases/token.ts';

const FARTHEST = 40;
// Behind the cue that closes a sentence stands its full stop, and a short adverbial at most.
const CLOSING = 6;

/** Reads an attribution that closes the sentence of a token: It is “a shame” for all, she said. */
export function finalAttribution(tokens: readonly Token[], from: number): Attribution | undefined {
  const sentence = tokens[from]?.sentence;
  for (let at = from + 1; at < from + FARTHEST && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]?.text !== ',') continue;
    const turned = inverted(tokens, at + 1) ?? accordingTo(tokens, at + 1, 'after');
    if (turned?.speaker) return { ...turned, whole: false };
    for (const cue of [at + 2, at + 3, at + 4, at + 5]) {
      if (tokens[cue]?.sentence !== sentence) break;
      const form = cueAt(tokens, cue);
      if (form?.strength !== 'saying' || form.form === 'participle') continue;
      const phrase = readNounPhrase(tokens, at + 1, cue, true);
      const speaker = phrase && subjectFrom(tokens, phrase, cue);
      const closes = tokens[cue + CLOSING]?.sentence !== sentence;
      if (speaker === undefined || !closes) continue;
      return { cue, speaker, side: 'after', whole: false };
    }
  }
  return undefined;
}

/** “…, said Ann Lee” */
function inverted(tokens: readonly Token[], cue: number): Attribution | undefined {
  const form = cueAt(tokens, cue);
  if (form?.strength !== 'saying' || form.form !== 'finite' || form.isLoose) return undefined;
  if (form.hearer === 'needed') return undefined;
  const speaker = readNounPhrase(tokens, cue + 1);
  // “Ann Lee, who came late, said Bob Ray is vain” has its subject before.
  if (speaker === undefined || speaker.kind === 'pronoun') return undefined;
  const next = tokens[speaker.last];
  const closes = next?.sentence !== speaker.head.sentence || next.kind === 'punctuation';
  return closes ? { cue, speaker, side: 'after', whole: false } : undefined;
}
