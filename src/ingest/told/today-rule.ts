import { addDays } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';

/**
 * `today` is the day of publication. In a sentence about a state (`today the relation is strained`)
 * it means nowadays, and tells no time; not so where it is the subject (`today is a sad day`), where
 * something is going on (`they are searching today`), or after a preposition (`by today`).
 */
export function placeToday({ words, tense, day, before, after, time }: Asked): Finding | undefined {
  const { today, beforeToday, afterToday } = time.placing;
  if (!today.test(words)) return undefined;
  const isNowadays =
    tense?.isState === true && !beforeToday.test(before) && !afterToday.test(after);
  if (isNowadays) return undefined;
  return { date: day, rule: 'day-by-name', why: `Counted from ${day}.`, from: 'day' };
}

/** `yesterday`, `tonight`, `tomorrow`. */
export function placeNamedDay({ words, day, time }: Asked): Finding | undefined {
  const [, count] = time.placing.namedDays.find(([name]) => name.test(words)) ?? [];
  if (count === undefined) return undefined;
  return {
    date: addDays(day, count),
    rule: 'day-by-name',
    why: `Counted from ${day}.`,
    from: 'day',
  };
}
