import { alignWordings } from './align-wordings.ts';
import { dayRange } from './edtf-date.ts';
import { daysApart } from './days-apart.ts';
import { longestRun } from './longest-run.ts';

/** What is known of a quotation when it is held against another of the same speaker. */
export interface Utterance {
  readonly article: string;
  /** When it was published (EDTF). */
  readonly date: string | null;
  /** Its words as they are compared. */
  readonly words: readonly string[];
}

/** A quotation of fewer words is nobody’s in particular. */
export const FEWEST_WORDS = 5;
/** Two wordings that share no run of so many words are two utterances. */
export const FEWEST_IN_A_ROW = 3;

/**
 * Tells whether two quotations of one speaker are one utterance: they share a run of eight words; or
 * one of six, both published within a week, and four in ten words of the shorter; or three in a row,
 * and six in ten words of the shorter, six at least; or five, and eight in ten. Within an article
 * somebody is quoted on one matter time and again: there the shorter has to stand in the longer nearly
 * whole, as in a pull quote.
 */
export function isSameUtterance(a: Utterance, b: Utterance): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  const { length } = longestRun(a.words, b.words);
  if (shorter < FEWEST_WORDS || length < FEWEST_IN_A_ROW) return false;
  if (length >= 8 && a.article !== b.article) return true;
  const shared = alignWordings(a.words, b.words).shared.size;
  const cover = shared / shorter;
  if (a.article === b.article) return cover >= 0.9;
  if (length >= 6 && cover >= 0.4 && isNear(a.date, b.date)) return true;
  return shared >= FEWEST_WORDS && cover >= (shared > FEWEST_WORDS ? 0.6 : 0.8);
}

/** Whether two dates lie within a week, whichever days of theirs are meant. */
function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [dayRange(a), dayRange(b)];
  const days = [one.first, one.last, other.first, other.last];
  if (days.includes(undefined)) return false;
  return Math.max(apart(one.first, other.last), apart(other.first, one.last)) <= 7;
}

function apart(from: string | undefined, to: string | undefined): number {
  return from === undefined || to === undefined ? Infinity : daysApart(to, from);
}
