import { dayRange } from './edtf-date.ts';
import { withoutMarks } from './edtf-form.ts';
import { firstDay, lastDay, type Period } from './period.ts';
import { inTextOrder } from './text-order.ts';

/** How a date stands to a period: surely within it, perhaps, or not at all. */
export type Belonging = 'surely' | 'perhaps' | 'no';

/** Tells whether something of this date (EDTF) belongs to the period. */
export function belongs(date: string, period: Period): Belonging {
  const members = membersOf(date).map((member) => belongsAsRange(member, period));
  if (members.every((member) => member === 'surely')) return 'surely';
  return members.every((member) => member === 'no') ? 'no' : 'perhaps';
}

/** The dates of a set or a list, `[2026-01-05,2026-01-12..]`; any other date is its only member. */
function membersOf(date: string): string[] {
  if (!/^[[{]/.test(date)) return [date];
  const members = date.slice(1, -1).split(',');
  return members.map((member) => (member.includes('..') ? `[${member}]` : member));
}

function belongsAsRange(date: string, period: Period): Belonging {
  const { first, last } = dayRange(date);
  const opens = firstDay(period);
  const closes = lastDay(period);
  if ((first !== undefined && first > closes) || (last !== undefined && last < opens)) return 'no';
  const within = first !== undefined && last !== undefined && first >= opens && last <= closes;
  return within && !/[?~%]/.test(date) ? 'surely' : 'perhaps';
}

/**
 * The periods that a date (EDTF) gives a page to: of each of its known ends the year, the month
 * and the day, as far as the date is that fine.
 */
export function periodsOf(date: string): readonly Period[] {
  const periods = known.get(date) ?? [
    ...new Set(endsOf(date).flatMap((end) => [end.slice(0, 4), end.slice(0, 7), end])),
  ];
  known.set(date, periods);
  return periods;
}

// Dates recur, and every list by date asks for the year of everything in it.
const known = new Map<string, readonly Period[]>();

/**
 * The page to which a date (EDTF) leads: its first known end, as finely as that is stated; of a
 * season its year. None where no year is known.
 */
export function periodOf(date: string): Period | undefined {
  return endsOf(date)[0];
}

const PERIOD = /\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\dX])/g;

/** The known ends of a date, each a year, a month or a day; a set may have them in any order. */
function endsOf(date: string): Period[] {
  const ends = withoutMarks(date).match(PERIOD) ?? [];
  return ends.toSorted((a, b) => inTextOrder(firstDay(a), firstDay(b)));
}

/**
 * The periods that a date (EDTF) may fall into, as fine as it is stated, from the first to the last
 * of some days (ISO) that bound an open one: of 28 December 2025 to 2 January 2026 six days, two
 * months, two years; of a year the year. Days only of what takes no longer than a month.
 */
export function periodsWithin(date: string, bounds: { first: string; last: string }): Period[] {
  const range = dayRange(date);
  const first = latest(range.first ?? bounds.first, bounds.first);
  const last = earliest(range.last ?? bounds.last, bounds.last);
  const ends = withoutMarks(date).match(/\d{4}(?:-\d\d){0,2}/g) ?? [];
  const stated = Math.max(0, ...ends.map(({ length }) => length));
  const finest = stated === 10 && Date.parse(last) - Date.parse(first) > MONTH ? 7 : stated;
  return [4, 7, 10]
    .filter((length) => length <= finest)
    .flatMap((length) => periodsFrom(first.slice(0, length), last.slice(0, length)))
    .filter((period) => belongs(date, period) !== 'no');
}

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 31 * DAY;

/** Periods of one kind, from one to another; none where they stand the other way round. */
function periodsFrom(first: Period, last: Period): Period[] {
  const periods: Period[] = [];
  for (let period = first; period <= last; period = after(period)) {
    periods.push(period);
    // After the year 9999 an ISO date begins with a sign, and sorts before all others.
    if (after(period) < period) break;
  }
  return periods;
}

/** The next period of the same kind. */
function after(period: Period): Period {
  return new Date(Date.parse(lastDay(period)) + DAY).toISOString().slice(0, period.length);
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
