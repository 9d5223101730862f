import type { Span } from '../../domain/sentence.ts';
import {
  keepFloating,
  placeAgo,
  placeNamedDay,
  placeToday,
  placeWhich,
  placeYearEnd,
} from './counted-rules.ts';
import {
  placeDecade,
  placeMonthByYear,
  placeStated,
  placeWithoutYear,
  placeYear,
  refuseImpossibleDay,
} from './date-rules.ts';
import type { Asked, Finding, Rule } from './finding.ts';
import { placeHoliday } from './holiday-rule.ts';
import { placeInterval } from './interval-rule.ts';
import type { Reference } from './reference.ts';
import { placeSeason } from './season-rule.ts';
import { tenseAt } from './tense.ts';
import { placeWeekday } from './weekday-rule.ts';

/** The rules, the surest first; the first that answers decides. */
const RULES: readonly Rule[] = [
  (asked) => placeInterval(asked, place),
  refuseImpossibleDay,
  placeDecade,
  placeMonthByYear,
  placeStated,
  placeYear,
  placeSeason,
  placeNamedDay,
  placeToday,
  placeAgo,
  placeYearEnd,
  placeHoliday,
  placeWithoutYear,
  placeWeekday,
  placeWhich,
  keepFloating,
];

function place(asked: Asked): Finding | undefined {
  for (const rule of RULES) {
    const finding = rule(asked);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/**
 * When words of a sentence were, seen from the publication of its article: EDTF, with the rule and
 * its reason. The date is null where they tell a time that cannot be placed; nothing is returned
 * where they tell none.
 */
export function resolveWords(
  words: string,
  sentence: string,
  span: Span,
  reference: Reference,
): Finding | undefined {
  const plain = words.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/'s$|[()]/g, '').trim();
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  const tense = tenseAt(sentence, span);
  const on = (day: string) => place({ words: plain, tense, day, before, after });
  return reference.place(on);
}
