import { z } from 'zod';
import { readWords, wordsSchema } from '../../word-file.ts';

/** A word of a sentence in lower case, its apostrophe straight; or a mark. */
export type Word = string;

const WORD = /\p{L}+(?:[-'’]\p{L}+)*|[,;:—–“”"]/gu;

/** The words of a text and the marks that part its clauses. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replaceAll('’', "'").toLowerCase());
}

export const VERBS = readWords(
  `${import.meta.dirname}/verbs.yaml`,
  z.record(
    z.enum([
      ...['past', 'notPast', 'modal', 'be', 'present', 'state', 'awaited', 'planned', 'scheduled'],
      ...['coming', 'determiners', 'openers', 'prepositions', 'leading', 'befalling'],
    ] as const),
    wordsSchema,
  ),
);

/** What may stand between an auxiliary and its verb. */
export const BETWEEN = /^(?:not|also|still|now|never|already|then|be|been|being|\w+ly)$/;
/** Verbs after which an infinitive is still to come. */
export const INTENDING =
  /^(?:agree|aim|ask|call|decide|expect|hope|intend|invite|order|plan|pledge|prepare|promise|schedule|seek|threaten|urge|vow|want|wish)(?:s|es|d|ed|ned|ning|ing)?$|^(?:sought|set|due|ready|going|about|likely|supposed|bound|poised|slated|is|are)$/;

/** Of these, what is done at a time itself: `agreed in May to leave`; an expectation is of what comes. */
export const AGREED =
  /^(?:agreed|asked|called|decided|invited|ordered|pledged|promised|threatened|urged|vowed|sought)$/;

/** True for a word that is a verb in the past, or its participle. */
export function isPast(word: Word): boolean {
  return (
    VERBS.past.has(word) || (word.length > 3 && word.endsWith('ed') && !VERBS.notPast.has(word))
  );
}
