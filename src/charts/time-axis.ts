import { periodWords } from '../domain/period.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST_TICKS = 8;

/** A place on the axis of time, in per cent of its length. */
interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An axis of whole months on which days have their places. */
export interface TimeAxis {
  readonly ticks: readonly Tick[];
  /** From when to when it reaches: `January 2025 to March 2026`. */
  readonly words: string;
  /** Where the middle of a day (ISO) stands, in per cent; past 0 or 100 where it is off the axis. */
  readonly place: (day: string) => number;
}

/** An axis on which all the days (ISO) have a place; undefined where there is none to place. */
export function timeAxis(days: readonly string[]): TimeAxis | undefined {
  const [first, ...others] = days.toSorted();
  if (first === undefined) return undefined;
  const start = monthStart(first, 0);
  const last = others.at(-1) ?? first;
  const end = monthStart(last, 1);
  const months = [...new Set([first, last].map((day) => periodWords(day.slice(0, 7))))];
  return {
    ticks: ticksOf(start, end),
    words: months.join(' to '),
    place: (day) => ((Date.parse(day) + DAY / 2 - start) / (end - start)) * 100,
  };
}

/** Ticks at months, quarters or years: the finest of which no more than eight are needed. */
function ticksOf(start: number, end: number): Tick[] {
  const months = Math.round((end - start) / DAY / 30.44);
  const step = [1, 3, 6, 12, 24, 60, 120].find((size) => months / size <= MOST_TICKS) ?? 240;
  const ticks: Tick[] = [];
  const date = new Date(start);
  for (; date.getTime() < end; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const count = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (count % step !== 0 && months >= step) continue;
    const month = date.toISOString().slice(0, 7);
    const at = ((date.getTime() - start) / (end - start)) * 100;
    ticks.push({ at, label: step >= 12 ? month.slice(0, 4) : shortMonth(month) });
  }
  return ticks;
}

function shortMonth(month: string): string {
  const [name = '', year = ''] = periodWords(month).split(' ');
  return `${name.slice(0, 3)} ${year}`;
}

function monthStart(day: string, months: number): number {
  const date = new Date(`${day.slice(0, 7)}-01`);
  return date.setUTCMonth(date.getUTCMonth() + months);
}
