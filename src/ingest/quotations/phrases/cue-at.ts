import type { Cue } from '../../../language/speech-words.ts';
import { isA, roleKind, type Token } from './token.ts';

/** The cue verb at a token; none where the word is a noun or a name here: “in a report”, “Hope Hicks”. */
export function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  const cue = token?.cue;
  if (token === undefined || cue === undefined) return undefined;
  if (cue.particle !== undefined) return tokens[at + 1]?.lower === cue.particle ? cue : undefined;
  const before = tokens[at - 1];
  const opens = before?.sentence !== token.sentence;
  if (/^\p{Lu}/u.test(token.text)) return opens ? cue : undefined;
  if (cue.isPerfect && (opens || !isA(before, 'perfect'))) return undefined;
  if (opens || before.kind !== 'word') return cue;
  // “many said”, “one said”: the word before is a speaker, not an article.
  if (isA(before, 'counting') && !isA(token, 'plural')) return cue;
  if (!cue.isNoun && isA(before, 'clitic', 'according')) return cue;
  if (isA(before, 'determiner', 'possessive')) return undefined;
  if (cue.form === 'participle' || isA(before, 'infinitive')) return cue;
  if (cue.form === 'base' && roleKind(token) !== undefined) return undefined;
  return isA(before, 'preposition') ? undefined : cue;
}
