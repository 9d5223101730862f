import type { Span } from '../../domain/sentence.ts';
import type { Language } from '../../language/language.ts';
import { keepFloating, placeAgo, placeWhich, placeYearEnd } from './counted-rules.ts';
import type { Asked, Finding, Rule } from './finding.ts';
import { placeHoliday } from './holiday-rule.ts';
import { placeInterval } from './interval-rule.ts';
import { placeMonthOfYear, placeWhichMonth, placeWithoutYear } from './recurring-rules.ts';
import { placeNumeric } from './numeric-rule.ts';
import { placeFrom, type Reference } from './reference.ts';
import { placeSeason } from './season-rule.ts';
import { placeDecade, placeStated, placeYear, refuseImpossibleDay } from './stated-rules.ts';
import { placeNamedDay, placeToday } from './today-rule.ts';
import { placeWeekend } from './weekend-rule.ts';
import { placeWeekday } from './weekday-rule.ts';

/** The rules, in the order in which they are asked; the first that answers decides. */
const RULES: readonly Rule[] = [
  (asked) => placeInterval(asked, place),
  placeNumeric,
  refuseImpossibleDay,
  placeDecade,
  placeMonthOfYear,
  placeWhichMonth,
  placeStated,
  placeYear,
  placeSeason,
  placeNamedDay,
  placeToday,
  placeWeekend,
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

/**
 * When the words of a sentence at `span` were, seen from the publication of its article: EDTF, with
 * the rule and its reason. The date is null where they tell a time that cannot be placed; undefined
 * is returned where they tell none.
 */
export function resolveWords(
  sentence: string,
  span: Span,
  reference: Reference,
  { calendar, time }: Language,
): Finding | undefined {
  if (time === undefined) return undefined;
  const said = sentence.slice(span.start, span.end);
  const words = said
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(time.placing.possessive, '')
    .replace(/[()]/g, '')
    .trim();
  const lead = time.placing.preposition.exec(said)?.[0].length ?? 0;
  const before = sentence.slice(0, span.start + lead);
  const after = sentence.slice(span.end);
  const tense = time.tenseAt(before, said.slice(lead), after);
  const asked = { words, tense, before, after, calendar, time };
  return placeFrom(reference, (day) => place({ ...asked, day }));
}
