import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { isA, roleKind, type Token } from '../phrases/token.ts';

/** Who speaks by a verb in the passive: who is named as its agent, else nobody knows. */
export interface Passive {
  readonly agent: NounPhrase | undefined;
}

/**
 * Reads the passive at a cue before a run: “was accused by Ann Lee of “x””, “was branded “x” by Ann Lee”,
 * “described by police as “x””. Its subject is who is spoken of; of “was quoted”, it is the speaker.
 */
export function passiveAt(tokens: readonly Token[], cue: number, run: number): Passive | undefined {
  const token = tokens[cue];
  if (cueAt(tokens, cue)?.form !== 'finite' || isA(token, 'quoting')) return undefined;
  const own = agentFrom(tokens, cue + 1, run);
  if (!isBehindBe(tokens, cue)) return own && { agent: own };
  for (let at = cue + 2; own === undefined && at < run; at++) {
    const agent = agentFrom(tokens, at, run);
    if (agent !== undefined) return { agent };
  }
  return { agent: own ?? agentFrom(tokens, run + 1, tokens.length) };
}

/** “was called”, “has since been called” */
function isBehindBe(tokens: readonly Token[], cue: number): boolean {
  let at = cue - 1;
  while (isA(tokens[at], 'adverb')) at--;
  const be = tokens[at];
  return be?.sentence === tokens[cue]?.sentence && isA(be, 'passive') && isA(be, 'auxiliary');
}

/** “by Ann Lee”, where it begins at a token: only who can speak is an agent. */
function agentFrom(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  if (!isA(tokens[at], 'agent')) return undefined;
  const phrase = readNounPhrase(tokens, at + 1, limit);
  if (phrase?.kind !== 'role') return phrase;
  const kind = roleKind(phrase.head);
  return kind === 'person' || kind === 'organisation' ? phrase : undefined;
}
