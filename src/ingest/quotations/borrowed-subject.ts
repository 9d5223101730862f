import { cueAt } from './cue-at.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';

/** “…, Spicer said, adding”; “with Trump tweeting that … and asking”: whose subject a participle has. */
export function borrowedSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
): NounPhrase | undefined {
  for (let at = participle; at > start; at--) {
    const cue = cueAt(tokens, at);
    if (cue?.form === 'participle') {
      const own = withSubject(tokens, start, at);
      if (own !== undefined) return own;
    } else if (cue?.form === 'finite') {
      return subjectOf(tokens, clauseStart(tokens, start, at), at);
    }
  }
  return undefined;
}

function withSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
): NounPhrase | undefined {
  for (let at = participle - 1; at > Math.max(start, participle - 6); at--) {
    if (tokens[at]?.lower !== 'with') continue;
    const phrase = readNounPhrase(tokens, at + 1, participle, true);
    return phrase?.last === participle ? phrase : undefined;
  }
  return undefined;
}

/** Where the clause of a verb begins: behind a semicolon, or a comma and a conjunction. */
export function clauseStart(tokens: readonly Token[], start: number, verb: number): number {
  for (let at = verb - 1; at > start; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (text === ';') return at + 1;
    if (tokens[at - 1]?.text === ',' && /^(?:and|but|while|so|yet|as)$/u.test(lower)) {
      return readNounPhrase(tokens, at + 1, verb) === undefined ? start : at + 1;
    }
  }
  return start;
}
