import { PRINTED } from '../language/own/printed.ts';

/** A year (`2025`), a month (`2025-02`) or a day (`2025-02-05`): a page to browse by. */
export type Period = string;

/** True where the calendar has the ISO day. The edtf library lets 29 February roll over. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The period one step wider, the year's being none. */
export function parentOf(period: Period): Period | undefined {
  return period.length === 4 ? undefined : period.slice(0, period.length - 3);
}

/** The days of a month, first to last. */
export function daysOf(month: Period): Period[] {
  const days = Number(lastDay(month).slice(8));
  return Array.from(
    { length: days },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
}

/** The months of a year, first to last. */
export function monthsOf(year: Period): Period[] {
  return PRINTED.months.map((_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** `5 February 2025`, `February 2025`, `2025`. */
export function periodWords(period: Period): string {
  const [year = '', month, day] = period.split('-');
  const name = month === undefined ? '' : `${PRINTED.months[Number(month) - 1] ?? month} `;
  return `${day === undefined ? '' : `${String(Number(day))} `}${name}${year}`;
}

/** A day of the calendar in any year: `05-28` is “28 May”. */
export function anniversaryWords(day: string): string {
  return periodWords(`2000-${day}`).replace(/ 2000$/, '');
}

/** The first day of a period. */
export function firstDay(period: Period): string {
  return period.length === 4 ? `${period}-01-01` : period.length === 7 ? `${period}-01` : period;
}

/** The last day of a period. */
export function lastDay(period: Period): string {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-12-31`;
  const [year = '', month = ''] = period.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
