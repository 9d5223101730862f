import { addDays, monthOf, partsOf, type Unit, weekdayOf, yearOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { COUNT, numberOf, UNIT } from './time-words.ts';

const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:yesterday|last night)\b/i, -1],
  [/\b(?:tonight|this (?:morning|afternoon|evening))\b/i, 0],
  [/\btomorrow\b/i, 1],
];

/** `yesterday`, `tonight`, `tomorrow`. */
export function placeNamedDay({ words, day }: Asked): Finding | undefined {
  const named = NAMED_DAYS.find(([form]) => form.test(words));
  if (named === undefined) return undefined;
  return {
    date: addDays(day, named[1]),
    rule: 'day-by-name',
    why: `Counted from ${day}.`,
    from: 'day',
  };
}

const STATE = /^(?:is|are|am|has|have|remains?)$/;

/**
 * `today` is the day of publication. In a sentence about a state (`today the relation is strained`)
 * it means nowadays, and tells no time; not so where it is the subject (`today is a sad day`), where
 * something is going on (`they are searching today`), or after a preposition (`by today`).
 */
export function placeToday({ words, tense, day, before, after }: Asked): Finding | undefined {
  if (!/\btoday\b/i.test(words)) return undefined;
  const isState = tense?.looks === 'now' && STATE.test(tense.word);
  const isPoint = /\b(?:by|until|from|since|earlier|later)\s+$/i.test(before);
  const isSubject = /^ (?:is|was|marks)\b/.test(after);
  if (isState && !isPoint && !isSubject) return undefined;
  return { date: day, rule: 'day-by-name', why: `Counted from ${day}.`, from: 'day' };
}

const YEAR_END = /^(?:the )?(?:year[- ]end|end of the year)$/i;

/** `by year-end`: about the last day of the year, of the one before where the sentence looks back. */
export function placeYearEnd({ words, tense, day }: Asked): Finding | undefined {
  if (!YEAR_END.test(words)) return undefined;
  const year = partsOf(day).year - (tense?.looks === 'back' ? 1 : 0);
  return {
    date: `${yearOf(year)}-12-31~`,
    rule: 'year-end',
    why: `Reckoned from ${day}.`,
    from: 'year',
  };
}

const AGO = new RegExp(
  `\\b(?<count>${COUNT})(?: or so)? (?<unit>${UNIT})s?(?: or so)? (?<way>ago|from now)\\b`,
  'i',
);

/** `three days ago`; weeks, months and years are round numbers, so the date is approximate. */
export function placeAgo({ words, day }: Asked): Finding | undefined {
  const { count = '', unit = '', way } = AGO.exec(words)?.groups ?? {};
  if (way === undefined) return undefined;
  const number = numberOf(count) * (way.toLowerCase() === 'ago' ? -1 : 1);
  const date = shifted(day, unit.toLowerCase() as Unit, number);
  if (date === undefined) return undefined;
  const exact =
    unit.toLowerCase() === 'day' && /^(?:\d+|one|two|three|four|five|six|seven)$/i.test(count);
  return {
    date: exact ? date : `${date}~`,
    rule: 'counted',
    why: `Counted from ${day}.`,
    from: /day|week/i.test(unit) ? 'day' : 'year',
  };
}

function shifted(day: string, unit: Unit, count: number): string | undefined {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, count * 7);
    case 'month':
      return monthOf(year, month + count);
    case 'year':
      return year + count < 1 ? undefined : yearOf(year + count);
    default:
      return undefined;
  }
}

const WHICH = /\b(?<which>last|this|next)(?: calendar)? (?<unit>week|month|year)\b/i;

/** `last year`, `this month`; a week is its days from Monday to Sunday. */
export function placeWhich({ words, day }: Asked): Finding | undefined {
  const { which = '', unit } = WHICH.exec(words)?.groups ?? {};
  if (unit === undefined) return undefined;
  const shift = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const rule = `${which.toLowerCase()}-${unit.toLowerCase()}`;
  const why = `Counted from ${day}.`;
  if (unit.toLowerCase() === 'week') {
    const monday = addDays(day, 7 * shift - ((weekdayOf(day) + 6) % 7));
    return { date: `${monday}/${addDays(monday, 6)}`, rule, why, from: 'day' };
  }
  const date = shifted(day, unit.toLowerCase() as Unit, shift);
  return date === undefined ? undefined : { date, rule, why, from: 'year' };
}

const FLOATING = new RegExp(
  `^(?:(?:just|only|some|about|around|nearly|almost) )?(?:the (?:same |previous |next |following )?(?:day|week|month|year)(?: (?:before|earlier|later|after))?|that (?:same )?(?:day|week|month|year)|(?:${COUNT}|(?:a few|several|many|some))? ?${UNIT}s?(?: (?:before|earlier|later|ago|after|prior)))$`,
  'i',
);

/** `Days before`: reckoned from a moment that the text tells elsewhere, or not counted. */
export function keepFloating({ words }: Asked): Finding | undefined {
  if (!FLOATING.test(words) || /^the (?:day|week|month|year)$/i.test(words)) return undefined;
  const why = 'The words do not say from which day, or not how long.';
  return { date: null, rule: 'not-counted-from-publication', why, from: 'words' };
}
