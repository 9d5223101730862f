import { readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isDash, type Token } from '../phrases/token.ts';
import type { Attribution } from './attribution.ts';

// A signature is a name, what its bearer is, and a date at most.
const LONGEST = 25;

/** Reads the line below a run that ends its passage as its signature: “— Ann Lee (@annlee) May 4, 2025”. */
export function signedBelow(
  tokens: readonly Token[],
  run: number,
  next: Passage | undefined,
): Attribution | undefined {
  if (next === undefined || next.tokens.length > LONGEST) return undefined;
  if (tokens.length > run + 4 || tokens.slice(run + 1).some(({ kind }) => kind !== 'punctuation'))
    return undefined;
  const from = isDash(next.tokens[0]) ? 1 : 0;
  // Without a dash it is one only where the mark left open closes behind it.
  if (from === 0 && (tokens[run]?.run?.runsOn !== true || opens(next.tokens))) return undefined;
  const speaker = readNounPhrase(next.tokens, from);
  if (speaker?.kind !== 'name') return undefined;
  const after = next.tokens[speaker.last];
  if (after !== undefined && !/^[,(."”’]$/u.test(after.text)) return undefined;
  return { cue: null, speaker, side: 'after', whole: true, passage: next };
}

function opens(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'run');
}
