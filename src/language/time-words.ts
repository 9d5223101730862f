import type { Chrono } from 'chrono-node';

/** What tells times in prose: where they stand, and what the words say of when that was. */
export interface TimeWords {
  /** The locale by which chrono-node finds times and reads their parts. */
  readonly locale: Chrono;
  readonly finding: FindingWords;
  readonly placing: PlacingWords;
  readonly holidays: readonly Holiday[];
  /** The words of the first and of the last time of an interval, each whole: `January 22 and 23`. */
  readonly intervalEnds: (words: string) => readonly [first: string, last: string] | undefined;
  /** The tense of the verb that governs words of a sentence; undefined where none tells. */
  readonly tenseAt: (before: string, words: string, after: string) => Tense | undefined;
}

/** Which way a sentence looks from the day it was published, and the word that says so. */
export interface Tense {
  readonly looks: 'back' | 'ahead' | 'now';
  readonly word: string;
  /** True where nothing stands between it and the words it governs. */
  readonly isBeside?: boolean;
  /** True where it tells what happened at the time, and of nothing that may follow: `lost it on May 3`. */
  readonly isOver?: boolean;
  /** True where a verb before it is past, and the time may be of either: `agreed to leave in May`. */
  readonly isEither?: boolean;
  /** True where it tells how things are, and of nothing that goes on. */
  readonly isState?: boolean;
}

/** Patterns by which a sentence is searched for times. */
export interface FindingWords {
  /** A sentence without any of these tells no time, and is not searched. */
  readonly hint: RegExp;
  /** A sentence without any of these names no day that chrono-node would find. */
  readonly dayHint: RegExp;
  /** Times that chrono-node does not find, or not whole. */
  readonly forms: readonly TimeForm[];
  /** In words that tell a day, or more than one, and not an hour alone. */
  readonly namesDay: RegExp;
  /** A month with its capital. */
  readonly namesMonth: RegExp;
  /** A month, or a word that is spelt as one. */
  readonly anyMonth: RegExp;
  /** The end of what stands before a month that is no other word: `in`. */
  readonly beforeMonth: RegExp;
  /** At the head of words that are a weekday or a month. */
  readonly opensWithName: RegExp;
  /** The end of what stands before such a name, and belongs to it: `in January`. */
  readonly beforeName: RegExp;
  /** The same before other words: `late yesterday`. */
  readonly beforeOther: RegExp;
  /** At the head of words with a number, to which it does not belong: `on`. */
  readonly beforeNumber: RegExp;
  /** What only looks like the time of an event, by what stands before it, its own words, or both. */
  readonly noTimes: readonly { readonly before?: RegExp; readonly words?: RegExp }[];
}

/** A form of times, with the flag `g`, and what a sentence has that may have one: it is found sooner. */
export interface TimeForm {
  readonly form: RegExp;
  readonly hint: RegExp;
}

/** Patterns by which the rules know what words say; what they ask for is in groups with names. */
export interface PlacingWords {
  /** The end of words that belongs to what follows: `Friday’s`. */
  readonly possessive: RegExp;
  /** At the head of words, part of the sentence around them. */
  readonly preposition: RegExp;
  /** A day with its number: `month`, `day`, perhaps `year`. */
  readonly day: RegExp;
  /** A day in numbers alone, its parts `first`, `second` and `year`, perhaps of two digits. */
  readonly numeric: RegExp;
  /** In words such as these the day stands before the month; elsewhere either may come first. */
  readonly dayFirst: RegExp;
  /** A `year` alone. */
  readonly year: RegExp;
  /** A decade alone, by the three digits of its `start`. */
  readonly decade: RegExp;
  /** `month`, `which` year. */
  readonly monthOfYear: RegExp;
  /** `which` `month`. */
  readonly whichMonth: RegExp;
  /** `season`, perhaps `which`, perhaps of a `year`. */
  readonly season: RegExp;
  /** `count` of `unit`, `ago` or from now. */
  readonly counted: RegExp;
  /** In words that count roughly. */
  readonly roughly: RegExp;
  /** `which` `unit`. */
  readonly whichUnit: RegExp;
  readonly yearEnd: RegExp;
  /** `which` weekend; of a word that is no turn the verb tells which. */
  readonly weekend: RegExp;
  /** What is reckoned from a day that the words do not say. */
  readonly floating: RegExp;
  /** A weekday, perhaps `which`. */
  readonly weekday: RegExp;
  /** Days by their names, and how many days after today they are. */
  readonly namedDays: readonly (readonly [name: RegExp, after: number])[];
  /** The day of publication by its name, which may mean nowadays … */
  readonly today: RegExp;
  /** … but not after these, … */
  readonly beforeToday: RegExp;
  /** … nor before these. */
  readonly afterToday: RegExp;
  /** -1 for the one before, 0 for this one, 1 for the next, by the words for `which`. */
  readonly turns: Readonly<Record<string, -1 | 0 | 1>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** How many a `count` says. */
  readonly numberOf: (count: string) => number;
}

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** A holiday, and its day in a year: a number of a month, or a weekday (0 Sunday) of one. */
export interface Holiday {
  readonly names: readonly string[];
  /** The countries that keep it then, by their codes; without them it is kept so everywhere. */
  readonly in?: readonly string[];
  readonly month: number;
  readonly on:
    | number
    | {
        readonly weekday: number;
        /** The first, second … of the month; the last of the month before is 0. */
        readonly nth: number;
        /** So many days after that weekday. */
        readonly after?: number;
      };
}
