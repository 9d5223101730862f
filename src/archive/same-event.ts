import { dayRange } from '../domain/edtf-date.ts';

/** Days between the dates that two reports may give one event. */
const FURTHEST_APART = 31;
/** Of the words of the shorter sentence, as many must stand in the other; tried on invented pairs. */
const SHARED_PART = 0.5;
export const FEWEST_SHARED = 4;
const DAY = 24 * 60 * 60 * 1000;

/** A sentence that tells of an event, made ready to be compared with many others. */
export interface Telling {
  readonly words: ReadonlySet<string>;
  /** The first and the last day it may have been, in days since 1970; infinite where open. */
  readonly from: number;
  readonly to: number;
}

/** Makes the keywords of a sentence and its date (EDTF) ready to be compared. */
export function tellingOf(keywords: readonly string[], date: string): Telling {
  const { first, last } = dayRange(date);
  return {
    words: new Set(keywords),
    from: first === undefined ? -Infinity : Date.parse(first) / DAY,
    to: last === undefined ? Infinity : Date.parse(last) / DAY,
  };
}

/**
 * Tells whether two sentences seem to tell of one event: their dates meet or are at most a month
 * apart, and they share at least four of their longer words and half of those of the shorter one.
 */
export function seemsSameEvent(a: Telling, b: Telling): boolean {
  if (daysApart(a, b) > FURTHEST_APART) return false;
  const [shorter, longer] = a.words.size < b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of shorter.words) if (longer.words.has(word)) shared += 1;
  return shared >= sharedAtLeast(shorter.words.size);
}

/** How many words two sentences must share, by how many the shorter one has. */
export function sharedAtLeast(words: number): number {
  return Math.max(FEWEST_SHARED, Math.ceil(SHARED_PART * words));
}

/** Days that lie between two dates, 0 where they can be of the same day. */
export function daysApart(a: Telling, b: Telling): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}
