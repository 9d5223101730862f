import { wordList } from '../../word-list.ts';

/** A word or a mark of a sentence. */
export interface Word {
  /** In lower case, the apostrophe straight. */
  readonly lower: string;
  readonly isCapital: boolean;
}

const WORD = /\p{L}+(?:[-'’]\p{L}+)*|[,;:—–“”"]/gu;

/** The words of a text and the marks that part its clauses. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([word]) => ({
    lower: word.replaceAll('’', "'").toLowerCase(),
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

export const MODAL = wordList(
  "will 'll won't shall would wouldn't may might could can cannot can't should must",
);
export const BE = wordList(
  "is are am was were be been being isn't aren't wasn't weren't remains remain remained",
);
export const PRESENT = wordList(
  "is are am isn't aren't has have hasn't haven't does do doesn't don't says say remains remain i'm we're they're it's he's she's",
);
/** Of these, what tells how things are. */
export const STATE = wordList('is are am has have remains remain');
/** What may stand between an auxiliary and its verb. */
export const BETWEEN = /^(?:not|also|still|now|never|already|then|be|been|being|\w+ly)$/;
/** Said of what is to come, where they follow a form of be. */
export const AWAITED = wordList(
  'expected scheduled set due slated planned supposed likely going poised ready bound about planning preparing hoping aiming to',
);
/** What is planned is to come, where an object follows: `planned a march on Saturday`. */
export const PLANNED = wordList('plan plans planned schedule schedules scheduled');
/** In the present these tell of what a calendar holds: `the trial starts Monday`. */
export const SCHEDULED = wordList(
  'meet meets begins starts opens arrives leaves expires resumes convenes reconvenes takes',
);
/** Said of what is to come wherever they stand. */
export const COMING = wordList('upcoming payable forthcoming');
/** Words before a participle that make it an adjective: `the increased dividend`. */
export const DETERMINERS = wordList(
  'the a an its his her their our my your this these those some any no all series',
);
/** Verbs after which an infinitive is still to come. */
export const INTENDING =
  /^(?:agree|aim|ask|call|decide|expect|hope|intend|invite|order|plan|pledge|prepare|promise|schedule|seek|threaten|urge|vow|want|wish)(?:s|es|d|ed|ned|ning|ing)?$|^(?:sought|set|due|ready|going|about|likely|supposed|bound|poised|slated|is|are)$/;
