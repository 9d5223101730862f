import type { CalendarWords } from '../../language/calendar-words.ts';
import type { Tense, TimeWords } from '../../language/time-words.ts';
import type { Day } from './calendar.ts';

/** What a rule is asked: words that tell a time, and where they are told from. */
export interface Asked {
  /** The words, spaces single, the apostrophe and the hyphen straight. */
  readonly words: string;
  /** The tense of the verb that governs them. */
  readonly tense: Tense | undefined;
  /** The day of publication. */
  readonly day: Day;
  /** What stands before and after the words in their sentence. */
  readonly before: string;
  readonly after: string;
  /** What the language of the sentence knows of days, and of times in prose. */
  readonly calendar: CalendarWords;
  readonly time: TimeWords;
}

/** What a rule finds. */
export interface Finding {
  /** When that was (EDTF); null where it is a time that cannot be placed. */
  readonly date: string | null;
  readonly rule: string;
  readonly why: string;
  /** What it was reckoned from: nothing but the words, the year of publication, or its day. */
  readonly from: 'words' | 'year' | 'day';
}

/** Answers, or leaves the answer to the next rule. */
export type Rule = (asked: Asked) => Finding | undefined;
