import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, isAuthored, type Token } from '../phrases/token.ts';
import { subjectBehind, withName } from './subject-behind.ts';

/** What the prose around a run says of it: the cue, who is its subject, and where they stand. */
export interface Attribution {
  /** Number of the token that is the cue; null for a bare “Name:” or “— Name”. */
  readonly cue: number | null;
  readonly speaker: NounPhrase | null;
  /** Where the attribution stands, seen from the run. */
  readonly side: 'before' | 'after';
  /** True where it introduces a whole statement, false where it takes in single words. */
  readonly whole: boolean;
  /** Where it stands, if not in the passage of the run. */
  readonly passage?: Passage;
}

/** Reads “according to Ann Lee” where it begins at a token, up to `limit`. */
export function accordingTo(
  tokens: readonly Token[],
  from: number,
  side: Attribution['side'],
  limit = tokens.length,
): Attribution | undefined {
  // `en palabras de Ann Lee`, `según dijo Ann Lee`.
  const cue = isA(tokens[from], 'preposition') && !isA(tokens[from], 'according') ? from + 1 : from;
  if (!isA(tokens[cue], 'according')) return undefined;
  let source = isA(tokens[cue + 1], 'preposition') ? cue + 2 : cue + 1;
  while (isA(tokens[source], 'adverb', 'clitic', 'perfect') && tokens[source + 1]?.cue?.isFree)
    source++;
  const speaker = tokens[source]?.cue?.isFree
    ? subjectBehind(tokens, source, limit)
    : readNounPhrase(tokens, source, limit);
  return { cue, speaker: (speaker && withName(tokens, speaker, limit)) ?? null, side, whole: true };
}

/** Reads “in the words of Ann Lee” before a run: whose words they are. */
export function inWordsOf(
  tokens: readonly Token[],
  from: number,
  run: number,
): Attribution | undefined {
  for (let at = run - 1; at > from + 1; at--) {
    if (!isA(tokens[at], 'link') || !isAuthored(tokens[at - 1])) continue;
    if (!isA(tokens[at - 2], 'definite') || !isA(tokens[at - 3], 'preposition')) continue;
    const speaker = readNounPhrase(tokens, at + 1, run);
    if (speaker !== undefined) return { cue: at - 1, speaker, side: 'before', whole: true };
  }
  return undefined;
}
