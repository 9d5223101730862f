import { addDays } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';

const STATE = /^(?:is|are|am|has|have|remains?)(?: |$)/;

/**
 * `today` is the day of publication. In a sentence about a state (`today the relation is strained`)
 * it means nowadays, and tells no time; not so where it is the subject (`today is a sad day`), where
 * something is going on (`they are searching today`), or after a preposition (`by today`).
 */
export function placeToday({ words, tense, day, before, after }: Asked): Finding | undefined {
  if (!/\btoday\b/i.test(words)) return undefined;
  const isState = tense?.looks === 'now' && STATE.test(tense.word) && !tense.word.endsWith('…ing');
  const isPoint = /\b(?:by|until|from|since|earlier|later)\s+$/i.test(before);
  const isSubject = /^ (?:is|was|marks)\b/.test(after);
  if (isState && !isPoint && !isSubject) return undefined;
  return { date: day, rule: 'day-by-name', why: `Counted from ${day}.`, from: 'day' };
}

const NAMED_DAYS: readonly (readonly [name: RegExp, after: number])[] = [
  [/\b(?:yesterday|last night)\b/i, -1],
  [/\b(?:tonight|this (?:morning|afternoon|evening))\b/i, 0],
  [/\btomorrow\b/i, 1],
];

/** `yesterday`, `tonight`, `tomorrow`. */
export function placeNamedDay({ words, day }: Asked): Finding | undefined {
  const [, count] = NAMED_DAYS.find(([name]) => name.test(words)) ?? [];
  if (count === undefined) return undefined;
  return {
    date: addDays(day, count),
    rule: 'day-by-name',
    why: `Counted from ${day}.`,
    from: 'day',
  };
}
