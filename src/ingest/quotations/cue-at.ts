import { roleKind } from '../../domain/role-kind.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-words.ts';
import { type CueForm, cueForm } from './cue-verbs.ts';
import type { Token } from './tokens.ts';

// “many said”, “one said”: the word before is a speaker, not an article.
const COUNTERS = /^(?:this|that|these|those|all|both|some|many|most|few|one|two|another)$/u;
const WENT_ON: CueForm = { verb: 'go on', form: 'finite', strength: 'saying', isLoose: true };

/** The cue verb at a token; none where the word is a noun or a name here: “in a report”, “Hope Hicks”. */
export function cueAt(tokens: readonly Token[], at: number): CueForm | undefined {
  const token = tokens[at];
  if (/^(?:went|goes)$/u.test(token?.lower ?? '') && tokens[at + 1]?.lower === 'on') return WENT_ON;
  const cue = token?.kind === 'word' ? cueForm(token.lower) : undefined;
  if (token === undefined || cue === undefined) return undefined;
  const before = tokens[at - 1];
  const opens = before?.sentence !== token.sentence;
  if (/^\p{Lu}/u.test(token.text)) return opens ? cue : undefined;
  if (opens || before.kind !== 'word') return cue;
  if (COUNTERS.test(before.lower) && !token.lower.endsWith('s')) return cue;
  if (DETERMINERS.has(before.lower) || /'s$|s'$/u.test(before.lower)) return undefined;
  if (cue.form === 'participle') return cue;
  if (cue.form === 'base' && before.lower !== 'to' && roleKind(token.lower) !== undefined)
    return undefined;
  return PREPOSITIONS.has(before.lower) && before.lower !== 'to' ? undefined : cue;
}
