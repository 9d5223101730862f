import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Run } from './run.ts';

const DASH = /^[—–―](?=[\p{L}¿¡«“"'‘.…])/u;
/** A dash that turns to the reporter, and the one that turns back, with the marks behind it. */
const ASIDE =
  /\s[—–―](?<cue>\p{Ll}+)(?:(?!\s[—–―]\p{L}).)*?(?<back>[—–―](?<mark>[.,;:!?…]?)(?=\s|$)\s*|$)/gu;

/**
 * The turns of a paragraph that a dash opens, where a verb of saying stands in a dash's aside:
 * `—No vamos —respondió Ann Lee—. Buscamos dinero.` A turn without one names nobody, and is left.
 */
export function dashRuns(text: string, { cues, classes }: SpeechWords): Run[] {
  if (!DASH.test(text)) return [];
  const runs: Run[] = [];
  let [open, start] = [0, 1];
  for (const { 0: aside, index, groups } of text.matchAll(ASIDE)) {
    const cue = groups?.['cue'] ?? '';
    const isSaying =
      cues.has(cue) ||
      classes.get(cue)?.has('clitic') === true ||
      classes.get(cue)?.has('perfect') === true;
    if (!isSaying) continue;
    runs.push({ open, start, end: index, close: index + 2, isQuoting: true, runsOn: false });
    open = start = index + aside.length;
  }
  const end = text.trimEnd().length;
  const isTurn = runs.length > 0 && start < end;
  if (isTurn) runs.push({ open, start, end, close: end, isQuoting: true, runsOn: false });
  return runs;
}
