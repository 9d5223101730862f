import { cueAt } from '../phrases/cue-at.ts';
import { pastLabel } from '../phrases/label.ts';
import { type NounPhrase, nounPhrases, readNounPhrase } from '../phrases/noun-phrase.ts';
import { subjectOf } from './subject.ts';
import { isA, type Token } from '../phrases/token.ts';

/** “…, Spicer said, adding”; “with Trump tweeting that … and asking”: whose subject a participle has. */
export function borrowedSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
): NounPhrase | undefined {
  const quoted = quotedAs(tokens, start, participle);
  if (quoted !== undefined) return quoted;
  for (let at = participle; at > start; at--) {
    const cue = cueAt(tokens, at);
    if (cue?.form === 'participle') {
      const own = ownSubject(tokens, start, at);
      if (own !== undefined) return own;
    } else if (cue?.form === 'finite' && !isA(tokens[at - 1], 'relative')) {
      return subjectOf(tokens, clauseStart(tokens, start, at), at);
    }
  }
  return undefined;
}

/** “The report quoted nurse Ann Lee as saying”: whom it quotes. */
function quotedAs(
  tokens: readonly Token[],
  start: number,
  participle: number,
): NounPhrase | undefined {
  if (!isA(tokens[participle - 1], 'manner-opener')) return undefined;
  for (let at = participle - 2; at >= start; at--) {
    if (!isA(tokens[at], 'quoting')) continue;
    const phrase = readNounPhrase(tokens, at + 1, participle);
    return phrase?.last === participle - 1 ? phrase : undefined;
  }
  return undefined;
}

/** “with Trump tweeting”, “a shirt reading”: the name, or what bears the words, right before the participle. */
function ownSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
): NounPhrase | undefined {
  const phrases = nounPhrases(tokens, Math.max(start, participle - 6), participle, true);
  return [...phrases].find(
    ({ last, kind, head }) => last === participle && (kind === 'name' || isA(head, 'carrier')),
  );
}

/** “After Lee left, while declaring …”: of a sentence that opens with a clause, the subject of that. */
export function openingSubject(tokens: readonly Token[], start: number): NounPhrase | undefined {
  const opening = pastLabel(tokens, start);
  if (!isA(tokens[opening], 'preposition', 'conjunction')) return undefined;
  const phrase = readNounPhrase(tokens, opening + 1);
  return phrase !== undefined && tokens[phrase.last]?.kind === 'word' ? phrase : undefined;
}

/** Where the clause of a verb begins: behind a semicolon, or a comma and a conjunction. */
export function clauseStart(tokens: readonly Token[], start: number, verb: number): number {
  for (let at = verb - 1; at > start; at--) {
    if (tokens[at]?.text === ';') return at + 1;
    if (tokens[at - 1]?.text === ',' && isA(tokens[at], 'coordinator')) {
      return readNounPhrase(tokens, at + 1, verb) === undefined ? start : at + 1;
    }
  }
  return start;
}
