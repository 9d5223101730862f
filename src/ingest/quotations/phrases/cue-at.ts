import type { Cue } from '../../../language/speech-words.ts';
import { isA, isPlain, roleKind, type Token } from './token.ts';

const LONGEST_DESCRIPTION = 5;

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
  if (isNoun(tokens, at, cue)) return undefined;
  return isA(before, 'preposition') ? undefined : cue;
}

/** “his home state”, “Lee’s newest remarks showed”: a noun, where a verb of these letters has another subject. */
function isNoun(tokens: readonly Token[], at: number, { form }: Cue): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined) return false;
  // “critics note that”; but “the press note”.
  const isLeading = isA(before, 'plural') && isA(tokens[at + 1], 'reporting-opener');
  if (form === 'base' && roleKind(token) !== undefined) return !isLeading;
  if (!isPlain(before) || roleKind(before) !== undefined) return false;
  if (form === 'base') return !isA(before, 'plural', 'counting');
  return isA(token, 'plural') && isOwned(tokens, at - 1);
}

/** True of a plain word that tells more of a noun which somebody owns, or of several. */
function isOwned(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > from - LONGEST_DESCRIPTION && isPlain(tokens[at])) at--;
  return isA(tokens[at], 'possessive');
}
