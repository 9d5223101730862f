import type { Archived } from '../disk/read-archive.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { periodWords } from '../domain/period.ts';
import { articlesNewestFirst } from './articles.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST_TICKS = 8;
/** How far the bar of an open date reaches before it has faded, in per cent of the axis. */
const FADE = 14;

/** A place on the axis of time, in per cent of its length. */
interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An article on the axis: a dot where its day is known, else a bar over the days it may be of. */
interface Mark {
  readonly archived: Archived;
  readonly from: number;
  readonly to: number;
  readonly fades: 'no' | 'left' | 'right';
  /** Bars that would lie over one another have lanes of their own, from 0. */
  readonly lane: number;
}

export interface Chart {
  readonly ticks: readonly Tick[];
  readonly dots: readonly Mark[];
  readonly bars: readonly Mark[];
  readonly lanes: number;
}

/** Places the dated articles on an axis of whole months, none where there is nothing to place. */
export function publicationChart(): Chart | undefined {
  const dated = articlesNewestFirst()
    .filter(({ article }) => article.date !== null)
    .toReversed();
  const days = dated
    .map(({ article }) => dayRange(article.date ?? ''))
    .flatMap(({ first, last }) => [first ?? [], last ?? []].flat())
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const axis = { start: monthStart(first, 0), end: monthStart(last, 1) };
  const place = (day: string) =>
    ((Date.parse(day) + DAY / 2 - axis.start) / (axis.end - axis.start)) * 100;
  const marks = dated.map((archived) => markOf(archived, place));
  const bars = inLanes(marks.filter(({ from, to }) => from !== to));
  return {
    ticks: ticksOf(axis.start, axis.end),
    dots: marks.filter(({ from, to }) => from === to),
    bars,
    lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
  };
}

function markOf(archived: Archived, place: (day: string) => number): Mark {
  const { first, last } = dayRange(archived.article.date ?? '');
  const start = first === undefined ? undefined : place(first);
  const end = last === undefined ? undefined : place(last);
  const from = start ?? Math.max(0, (end ?? 0) - FADE);
  const to = end ?? Math.min(100, from + FADE);
  const fades = start === undefined ? 'left' : end === undefined ? 'right' : 'no';
  return { archived, from, to, fades, lane: 0 };
}

function inLanes(bars: readonly Mark[]): Mark[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end < bar.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bar.to;
    return { ...bar, lane };
  });
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
