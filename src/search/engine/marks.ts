import type { Span } from '../../domain/sentence.ts';
import type { soughtIn } from '../asked.ts';
import { likeness, phraseIn, wordsOf } from '../words.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words that were asked for, where they stand, and how well they are what was asked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What was asked: a word or a phrase. */
  readonly sought: string;
  readonly likeness: number;
}

export type Sought = ReturnType<typeof soughtIn>;

/** Words less alike than this are no inflections of one another: `port`, `portfolio`. */
const ALIKE = 0.5;

/**
 * The words of a text to mark. `found` are those that the index has found in the record, as they are
 * compared: without them, as in a headline, only words that are very much alike count.
 */
export function marksIn(text: string, sought: Sought, found?: ReadonlySet<string>): Mark[] {
  const phrases = sought.phrases.flatMap((phrase) =>
    phraseIn(text, phrase).map((span) => ({ ...span, sought: phrase, likeness: 2 })),
  );
  const least = found === undefined ? (1 + ALIKE) / 2 : ALIKE;
  const words = wordsOf(text).flatMap(({ plain, start, end }) => {
    if (found?.has(plain) === false) return [];
    const best = bestOf(plain, sought.words);
    const isBeginning = found !== undefined && isLonger(plain, best.sought, sought.unfinished);
    if (best.sought === '' || (best.likeness < least && !isBeginning)) return [];
    return [{ ...best, start, end }];
  });
  return [...phrases, ...words].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Letters that an ending has at the most, and a word at the least that has one. */
const ENDING = 4;
const SHORTEST = 3;

/** True where a word is another with an ending, or begins as one does that is being typed. */
function isLonger(word: string, sought: string, unfinished: string | undefined): boolean {
  if (!word.startsWith(sought)) return false;
  const isEnding = sought.length >= SHORTEST && word.length - sought.length <= ENDING;
  return isEnding || sought === unfinished;
}

/** Cuts a text at its marks, from `start` to `end`. Joined, the segments are that text. */
export function segmentsOf(
  text: string,
  marks: readonly Span[],
  start = 0,
  end = text.length,
): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    const from = Math.max(at, mark.start);
    if (from > at) segments.push({ text: text.slice(at, from), isMarked: false });
    at = Math.min(end, mark.end);
    segments.push({ text: text.slice(from, at), isMarked: true });
  }
  if (at < end) segments.push({ text: text.slice(at, end), isMarked: false });
  return segments;
}

/** How much of what was asked these marks have: each word and phrase once, at its best. */
export function worthOf(marks: readonly Mark[]): number {
  const best = new Map<string, number>();
  for (const mark of marks) {
    best.set(mark.sought, Math.max(best.get(mark.sought) ?? 0, mark.likeness));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

function bestOf(word: string, sought: readonly string[]) {
  let best = { sought: '', likeness: 0 };
  for (const one of sought) {
    const alike = likeness(word, one);
    if (alike > best.likeness) best = { sought: one, likeness: alike };
  }
  return best;
}
