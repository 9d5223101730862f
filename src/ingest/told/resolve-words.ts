import type { Span } from '../../domain/sentence.ts';
import { placeAgo, placeWhich, placeYearEnd } from './counted-rules.ts';
import type { Asked, Finding, Rule } from './finding.ts';
import { keepFloating } from './floating-rule.ts';
import { placeHoliday } from './holiday-rule.ts';
import { placeInterval } from './interval-rule.ts';
import { placeMonthOfYear, placeWhichMonth, placeWithoutYear } from './recurring-rules.ts';
import { placeFrom, type Reference } from './reference.ts';
import { placeSeason } from './season-rule.ts';
import { placeDecade, placeStated, placeYear, refuseImpossibleDay } from './stated-rules.ts';
import { tenseAt } from './tense.ts';
import { placeNamedDay, placeToday } from './today-rule.ts';
import { placeWeekday } from './weekday-rule.ts';

/** The rules, in the order in which they are asked; the first that answers decides. */
const RULES: readonly Rule[] = [
  (asked) => placeInterval(asked, place),
  refuseImpossibleDay,
  placeDecade,
  placeMonthOfYear,
  placeWhichMonth,
  placeStated,
  placeYear,
  placeSeason,
  placeNamedDay,
  placeToday,
  placeAgo,
  placeYearEnd,
  placeHoliday,
  keepFloating,
  placeWithoutYear,
  placeWeekday,
  placeWhich,
];

function place(asked: Asked): Finding | undefined {
  for (const rule of RULES) {
    const finding = rule(asked);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** It may be part of the words, and tells of the tense: `until Friday`. */
const PREPOSITION = /^(?:on|in|since|by|until|during|from|earlier|later) /i;

/**
 * When the words of a sentence at `span` were, seen from the publication of its article: EDTF, with
 * the rule and its reason. The date is null where they tell a time that cannot be placed; undefined
 * is returned where they tell none.
 */
export function resolveWords(
  sentence: string,
  span: Span,
  reference: Reference,
): Finding | undefined {
  const words = sentence
    .slice(span.start, span.end)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/'s$|[()]/g, '')
    .trim();
  const lead = PREPOSITION.exec(sentence.slice(span.start, span.end))?.[0].length ?? 0;
  const tense = tenseAt(sentence, { start: span.start + lead, end: span.end });
  const before = sentence.slice(0, span.start + lead);
  const after = sentence.slice(span.end);
  return placeFrom(reference, (day) => place({ words, tense, day, before, after }));
}
