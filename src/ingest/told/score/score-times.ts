import { en } from 'chrono-node';
import type { Language } from '../../../language/language.ts';
import { referenceOf } from '../reference.ts';
import { resolveWords } from '../resolve-words.ts';
import type { GoldArticle, GoldTime } from './timeml.ts';

/** A day that was given another value than its annotator gave it. */
export interface Mistake extends GoldTime {
  readonly id: string;
  /** What the rules make of it: EDTF; null where it is not placed, undefined where it is no time. */
  readonly read: string | null | undefined;
}

/** Days annotated, those that the rules get right, and those that chrono-node gets right alone. */
export interface Score {
  readonly days: number;
  readonly right: number;
  readonly chronoRight: number;
  readonly mistakes: readonly Mistake[];
}

/**
 * Scores the resolver on annotated extents: of every expression whose value is a day, or an hour of
 * one, whether it is given that day. Lengths of time are left out. The reference is the day on which
 * the article was made.
 */
export function scoreTimes({ id, made, times }: GoldArticle, language: Language): Score {
  const reference = referenceOf(made);
  const days = times.filter(
    ({ type, value }) => type !== 'DURATION' && /^\d{4}-\d\d-\d\d/.test(value),
  );
  const read = days.map((time) => ({
    ...time,
    id,
    read: resolveWords(time.sentence, time.span, reference, language)?.date,
  }));
  const mistakes = read.filter((time) => time.read?.slice(0, 10) !== dayOf(time));
  return {
    days: days.length,
    right: days.length - mistakes.length,
    chronoRight: days.filter((time) => chronoAlone(time, made) === dayOf(time)).length,
    mistakes,
  };
}

function dayOf({ value }: GoldTime): string {
  return value.slice(0, 10);
}

/** The day that chrono-node gives the words without the rules. */
function chronoAlone({ sentence, span }: GoldTime, made: string): string | undefined {
  const from = { instant: new Date(`${made}T12:00:00Z`), timezone: 0 };
  const start = en.casual.parse(sentence.slice(span.start, span.end), from)[0]?.start;
  const two = (part: 'month' | 'day') => String(start?.get(part)).padStart(2, '0');
  return start && `${String(start.get('year'))}-${two('month')}-${two('day')}`;
}
