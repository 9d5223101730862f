import { isAsked } from '../attribution/relative-subject.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { isA, type Token } from '../phrases/token.ts';

/** True of a verb at a token that reports what somebody said, as its subject’s own deed: not “was told”, “a report”. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const form = cueAt(tokens, at);
  if (form === undefined || !isA(tokens[at], 'reporting') || isAsked(tokens, at)) return false;
  const before = tokens[pastAdverbs(tokens, at - 1)];
  if (form.form === 'finite') return !isA(before, 'passive');
  // “from claiming”: a deed that need not have been done.
  if (form.form === 'participle') return !isA(before, 'preposition', 'determiner', 'counting');
  if (isA(tokens[at], 'reporting-bare')) return true;
  return isA(before, 'plural', 'pronoun', 'auxiliary', 'relative', 'counting', 'coordinator');
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && isA(tokens[at], 'adverb') && !isA(tokens[at], 'auxiliary')) at--;
  return at;
}
