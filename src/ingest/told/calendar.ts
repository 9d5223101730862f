/** A day of the calendar as EDTF: `2025-02-05`. */
export type Day = string;

const DAY = 86_400_000;

/** The day so many days later; earlier where the number is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** `2025-02-05` from its numbers; undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
    ? `${monthOf(year, month)}-${two(day)}`
    : undefined;
}

/** The month as EDTF; months before January and after December are of the years around. */
export function monthOf(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${yearOf(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
}

/** The year as EDTF, in four digits. */
export function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}

/** How many days the month has in that year. */
function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month and day as numbers. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
