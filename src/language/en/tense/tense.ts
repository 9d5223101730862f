import type { Tense } from '../../time-words.ts';
import { happened, overNoun } from './over.ts';
import { cueAt } from './verb-cue.ts';
import { isPast, VERBS, type Word, wordsOf } from './verb-words.ts';

/** After these a time is still to come whatever the verb: `postponed until Tuesday`. */
const TOWARDS =
  /\b(?:until|till|through|effective|beginning|starting|as soon as|as early as|deadline of)(?: the| about| around| at| \d[\d:.]*(?: ?[ap]\.?m\.?)?| [A-Z]{3})*\s*$/i;
const SINCE = /\b(?:since|ever since)\s*$/i;

/**
 * The tense of the verb that governs words of a sentence: the one before them in their clause, the
 * one right after them, or, where they open a clause, the first of it. Closed lists and the ending
 * -ed, no tagger; undefined where no verb tells.
 */
export function tenseAt(head: string, words: string, tail: string): Tense | undefined {
  const towards = TOWARDS.exec(head)?.[0].trim();
  if (towards !== undefined && !/^until/i.test(head)) return { looks: 'ahead', word: towards };
  if (SINCE.test(head)) return { looks: 'back', word: 'since' };
  const before = wordsOf(head);
  const after = wordsOf(tail);
  const clause = sinceMark(before);
  if (/(?<=day)['’]s$/.test(words) || /^['’]s\b/.test(tail)) {
    return ofPossessive(after.slice(1));
  }
  const noun = overNoun(head, tail);
  if (noun !== undefined) return noun;
  const follows = cueAt(after, 0);
  const precedes = lastCue(clause);
  if (
    follows !== undefined &&
    follows.looks !== 'now' &&
    cueAt(clause, clause.length - 1) === undefined
  ) {
    return follows;
  }
  if (precedes !== undefined && !opensClause(clause)) {
    const isBeside = isPast(clause.at(-1) ?? '') && !precedes.word.includes(' ');
    return { ...precedes, isBeside, isOver: isBeside || happened(clause, precedes) };
  }
  return firstCue(after) ?? precedes ?? lastCue(before);
}

/** `Friday's ruling` was, unless the verb after it looks ahead: `Monday's meeting will …`. */
function ofPossessive(after: readonly Word[]): Tense {
  const near = firstCue(after.slice(0, 4));
  return near?.looks === 'ahead' ? near : { looks: 'back', word: '’s' };
}

/** True where the time is what a clause begins with. */
function opensClause(clause: readonly Word[]): boolean {
  const last = clause.findLast((word) => !VERBS.prepositions.has(word) && word !== ',');
  return last === undefined || VERBS.openers.has(last);
}

/** The words after the last mark that parts clauses. */
function sinceMark(words: readonly Word[]): Word[] {
  const mark = words.findLastIndex((word) => /^[;:—–“”"]$/.test(word));
  return words.slice(mark + 1);
}

function lastCue(words: readonly Word[]): Tense | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const cue = cueAt(words, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function firstCue(words: readonly Word[]): Tense | undefined {
  for (let at = 0; at < words.length; at++) {
    const cue = cueAt(words, at);
    if (cue === undefined) continue;
    // `is expected`, `was due`: what follows a form of be says more than the form.
    const next = cueAt(words, at + 1);
    return cue.looks !== 'ahead' && next?.looks === 'ahead' ? next : cue;
  }
  return undefined;
}
