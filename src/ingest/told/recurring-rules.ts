import { placeOf } from '../../language/calendar-words.ts';
import { dayOf, monthOf, partsOf } from './calendar.ts';
import { statedParts } from './calendar-parts.ts';
import type { Asked, Finding } from './finding.ts';
import { placeInNearestYear } from './nearest-year.ts';
import { turnOf, TURNS } from './turns.ts';

/** `in January this year`: a month of a year that is counted from publication. */
export function placeMonthOfYear({ words, day, ...known }: Asked): Finding | undefined {
  const { which, month = '' } = known.time.placing.monthOfYear.exec(words)?.groups ?? {};
  const shift = turnOf(which, known.time.placing);
  if (shift === undefined) return undefined;
  const year = partsOf(day).year + shift;
  const why = `Counted from the year of ${day}.`;
  const number = placeOf(month, known.calendar.months) + 1;
  return finding(monthOf(year, number), `month-of-${TURNS[shift]}-year`, why);
}

/** `last January`: the one before the month of publication; `this January` is of its year. */
export function placeWhichMonth({ words, day, ...known }: Asked): Finding | undefined {
  const { which, month = '' } = known.time.placing.whichMonth.exec(words)?.groups ?? {};
  const shift = turnOf(which, known.time.placing);
  if (shift === undefined) return undefined;
  const now = partsOf(day);
  const number = placeOf(month, known.calendar.months) + 1;
  const isInThisYear = shift === 0 || (number - now.month) * shift > 0;
  const year = isInThisYear ? now.year : now.year + shift;
  return finding(monthOf(year, number), `${TURNS[shift]}-month-by-name`, `Counted from ${day}.`);
}

/** `September 30`, `in January`: of the year that nearness or the tense asks for. */
export function placeWithoutYear({ words, tense, day, time }: Asked): Finding | undefined {
  const { year: stated, month, day: date } = statedParts(words, time.locale);
  if (stated !== undefined || month === undefined) return undefined;
  const placed = placeInNearestYear(
    (year) => (date === undefined ? monthOf(year, month) : dayOf(year, month, date)),
    tense,
    day,
  );
  const unit = date === undefined ? 'month' : 'day';
  if (placed !== undefined) return finding(placed.date, `${placed.which}-${unit}`, placed.why);
  return finding(null, 'no-such-day', 'None of the years around the publication has that day.');
}

function finding(date: string | null, rule: string, why: string): Finding {
  return { date, rule, why, from: 'year' };
}
