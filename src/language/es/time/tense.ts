import type { Tense } from '../../time-words.ts';
import { z } from 'zod';
import { readWords, wordsSchema } from '../../word-file.ts';

type Word = string;

const VERBS = readWords(
  `${import.meta.dirname}/verbs.yaml`,
  z.record(
    z.enum([
      ...['past', 'preterite', 'leading', 'led', 'coming', 'going', 'now', 'openers', 'small'],
    ] as const),
    wordsSchema,
  ),
);

/** After these a time is still to come whatever the verb: `hasta el martes`. */
const TOWARDS = /(?:^|\s)(?<word>hasta|a partir|antes)(?: del?| el| la| de la)*\s*$/iu;
const SINCE = /(?:^|\s)desde(?: el| la)*\s*$/iu;
const FUTURE = /^\p{Ll}{2,}(?:rá|rán|remos|ría|rían)$/u;
const PRETERITE = /^\p{Ll}+(?:ó|aron|ieron|jeron)$/u;
const PAST =
  /^(?:\p{Ll}+(?:ó|aron|ieron|jeron|aba|aban|[dntr]ía|[dntr]ían)|\p{Ll}{2,}[ai]d[oa]s?)$/u;
const MARK = /^[,;:]$/u;

/**
 * The tense of the verb that governs words of a sentence: the nearest before them in their clause; where
 * they open one, the first behind them. Told by endings and a few forms, no tagger.
 */
export function tenseAt(head: string, words: string, tail: string): Tense | undefined {
  if (/próxim|que viene|entrante/iu.test(words)) return { looks: 'ahead', word: 'próximo' };
  const towards = TOWARDS.exec(head)?.groups?.['word'];
  if (towards !== undefined) return { looks: 'ahead', word: towards };
  if (SINCE.test(head)) return { looks: 'back', word: 'desde' };
  const before = wordsOf(head);
  const clause = before.slice(before.findLastIndex((word) => /^[;:—«»“”"]$/u.test(word)) + 1);
  const [first, last] = [firstCue(wordsOf(tail)), lastCue(clause)];
  const opening = clause.findLast((word) => !VERBS.small.has(word)) ?? ',';
  const opens = opening === ',' || VERBS.openers.has(opening);
  const governs = opens ? (first ?? last) : (last ?? first);
  if (governs === undefined) return lastCue(before);
  const isLast = governs === last;
  const isBeside = isLast && clause.at(-1) === governs.word;
  return { ...governs, isBeside, isOver: isLast && happened(clause, governs.word) };
}

/** True where the verb tells what happened on the day behind it: `perdió su licencia el 14 de marzo`. */
function happened(clause: readonly Word[], verb: Word): boolean {
  const from = clause.slice(clause.lastIndexOf(verb));
  const isOnce = PRETERITE.test(verb) || VERBS.preterite.has(verb);
  return isOnce && !from.some(leads);
}

function leads(word: Word): boolean {
  return VERBS.leading.has(word) || VERBS.led.has(word) || MARK.test(word);
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
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function cueAt(words: readonly Word[], at: number): Tense | undefined {
  const word = words[at] ?? '';
  if (VERBS.coming.has(word.toLowerCase()) || FUTURE.test(word)) return { looks: 'ahead', word };
  if (VERBS.going.has(word)) return words[at + 1] === 'a' ? { looks: 'ahead', word } : undefined;
  if (PAST.test(word) || VERBS.past.has(word)) return { looks: 'back', word };
  return VERBS.now.has(word) ? { looks: 'now', word, isState: true } : undefined;
}

function wordsOf(text: string): Word[] {
  return text.match(/[\p{L}\p{N}]+|[,;:—«»“”"]/gu) ?? [];
}
