import { daysOf, type Period } from '../domain/period.ts';
import type { PeriodPage } from './periods.ts';

/** A day of a month, and its page where it has one. */
export interface CalendarDay {
  readonly day: Period;
  readonly page: PeriodPage | undefined;
}

const WEEK = 7;
/** Every month is given six weeks, so that the calendar keeps its height from month to month. */
const WEEKS = 6;

/** The weeks of a month, from Monday to Sunday; places of other months' days are undefined. */
export function calendarOf(month: PeriodPage): (CalendarDay | undefined)[][] {
  const pages = new Map(month.parts.map((page) => [page.period, page]));
  const days = daysOf(month.period).map((day) => ({ day, page: pages.get(day) }));
  // Of a week that begins on Monday, Sunday is the last day.
  const lead = (new Date(`${month.period}-01T00:00:00Z`).getUTCDay() + 6) % WEEK;
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: WEEK }, (_none, weekday) => days[week * WEEK + weekday - lead]),
  );
}
