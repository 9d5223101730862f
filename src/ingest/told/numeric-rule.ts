import { type Day, dayOf, partsOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';

/**
 * `3/4/2018`: the third of April or March 4, one of both (EDTF: `[2018-03-04,2018-04-03]`), unless
 * only one is a day of the calendar (`19.11.2012`) or the form tells which stands first.
 */
export function placeNumeric({ words, day, time: { placing } }: Asked): Finding | undefined {
  const { first, second, year: written } = placing.numeric.exec(words)?.groups ?? {};
  if (first === undefined || second === undefined || written === undefined) return undefined;
  const isWhole = written.length === 4;
  const year = isWhole ? Number(written) : nearestYear(Number(written), day);
  const [dayFirst, monthFirst] = [
    dayOf(year, Number(second), Number(first)),
    dayOf(year, Number(first), Number(second)),
  ];
  const isOrdered = placing.dayFirst.test(words) && dayFirst !== undefined;
  const days = [...new Set(isOrdered ? [dayFirst] : [monthFirst, dayFirst])];
  const [one, other] = days.filter((one) => one !== undefined).toSorted();
  const from = isWhole ? 'words' : 'year';
  if (one === undefined) {
    return { date: null, rule: 'no-such-day', why: 'The calendar has no such day.', from };
  }
  if (other !== undefined) {
    const why = 'The day or the month may stand first.';
    return { date: `[${one},${other}]`, rule: 'day-or-month-first', why, from };
  }
  const why = isWhole ? 'The words say the year.' : `The century is the nearest to ${day}.`;
  return { date: one, rule: 'stated-day', why, from };
}

/** No news gives two digits to a year farther ahead. */
const AHEAD = 20;

/** The year with these last two digits that ends no more than some years after that day. */
function nearestYear(digits: number, day: Day): number {
  const latest = partsOf(day).year + AHEAD;
  return latest - ((((latest - digits) % 100) + 100) % 100);
}
