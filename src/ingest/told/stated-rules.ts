import { placeOf } from '../../language/calendar-words.ts';
import { dayOf, monthOf, weekdayOf } from './calendar.ts';
import { statedParts } from './calendar-parts.ts';
import type { Asked, Finding } from './finding.ts';

const ISO_DAY = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/;

/** `February 30, 2025`: a day that the calendar does not have never becomes another. */
export function refuseImpossibleDay({ words, calendar, time }: Asked): Finding | undefined {
  const { year, month, day } = (time.placing.day.exec(words) ?? ISO_DAY.exec(words))?.groups ?? {};
  if (month === undefined || day === undefined) return undefined;
  const number = /^\d/.test(month) ? Number(month) : placeOf(month, calendar.months) + 1;
  // Of a day without a year only one is refused that no year has.
  const stands = dayOf(year === undefined ? 2000 : Number(year), number, Number(day));
  return stands === undefined ? fault('no-such-day', 'The calendar has no such day.') : undefined;
}

/** `Wednesday, May 28, 2025`: the words say it all. One that was a Thursday is not placed. */
export function placeStated({ words, time }: Asked): Finding | undefined {
  const { year, month, day, weekday } = statedParts(words, time.locale);
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) return said(monthOf(year, month), 'stated-month');
  const date = dayOf(year, month, day);
  if (date === undefined) return fault('no-such-day', 'The calendar has no such day.');
  const isAnother = weekday !== undefined && weekdayOf(date) !== weekday;
  return isAnother
    ? fault('another-weekday', `${date} is another day of the week.`)
    : said(date, 'stated-day');
}

/** `in 2019`. */
export function placeYear({ words, time }: Asked): Finding | undefined {
  const year = time.placing.year.exec(words)?.groups?.['year'];
  return year === undefined ? undefined : said(year, 'stated-year');
}

/** `the 1990s`. */
export function placeDecade({ words, time }: Asked): Finding | undefined {
  const start = time.placing.decade.exec(words)?.groups?.['start'];
  return start === undefined ? undefined : said(`${start}X`, 'stated-decade');
}

function said(date: string, rule: string): Finding {
  return { date, rule, why: 'The words say the year.', from: 'words' };
}

function fault(rule: string, why: string): Finding {
  return { date: null, rule, why, from: 'words' };
}
