import { type DayRange, dayRange } from '../domain/edtf-date.ts';
import { type Bar, barBetween, inLanes, laneCount } from './chart-lanes.ts';
import { anchorOf, labelled, labelOf, stretchOf } from './chart-labels.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** A bar shorter than this, in per cent, would be a speck: it is drawn as a point. */
const SPECK = 1;
/** A told date further than this from every publication is no part of the picture; in days. */
const FAR = 366;
const DAY = 24 * 60 * 60 * 1000;

/** Something with a date to be drawn. */
export interface Dated {
  /** EDTF. */
  readonly date: string;
  /** The date in words. */
  readonly when: string;
  /** What stands beside its mark, where there is room. */
  readonly label: string;
  /** What it is, whole. */
  readonly words: string;
  /** What these are in, where that is not the page’s own language. */
  readonly lang?: string | undefined;
  /** Who has published it. */
  readonly outlet: string;
  readonly href: string;
  /** The weightiest are labelled. */
  readonly weight: number;
}

/** Something on the axis: a point where its day is known, else a bar over the days it may be of. */
export interface Mark extends Bar, Dated {
  /** True where the date is marked as not sure. */
  readonly isUnsure: boolean;
  /** What a mark with a label is called where there is no room for labels, from 1. */
  readonly number: number | undefined;
  /** At which end of the mark its label stands. */
  readonly anchor: 'start' | 'end';
  /** Marks that would lie over one another have lanes of their own, from 0. */
  readonly lane: number;
}

/** Marks of one kind below one another, in lanes. */
export interface Track {
  /** In order of time. */
  readonly marks: readonly Mark[];
  readonly lanes: number;
}

/** What was published and what is told of, on one axis. */
export interface TimelineChart extends Pick<TimeAxis, 'ticks' | 'words'> {
  readonly published: Track;
  readonly told: Track;
  /** How many told dates are too far from all publications to stand on the same axis. */
  readonly notDrawn: number;
}

/**
 * Draws up the chart; undefined where nothing was published. Both lists stand in order of time. The
 * axis reaches over some days (ISO) besides, so that charts of one archive can be compared.
 */
export function timelineChart(
  published: readonly Dated[],
  told: readonly Dated[],
  over: readonly string[] = [],
): TimelineChart | undefined {
  const days = published.flatMap(({ date }) => endsOf(dayRange(date)));
  if (days.length === 0) return undefined;
  const isNear = nearAny([...days, ...over]);
  const near = told.filter(({ date }) => isNear(dayRange(date)));
  const toldDays = near.flatMap(({ date }) => endsOf(dayRange(date)));
  const axis = timeAxis([...days, ...over, ...toldDays]);
  if (axis === undefined) return undefined;
  const [above, below] = [labelled(published), labelled(near)];
  return {
    ticks: axis.ticks,
    words: axis.words,
    published: trackOf(published, above, axis, 0),
    told: trackOf(near, below, axis, above.size),
    notDrawn: told.length - near.length,
  };
}

function trackOf(
  things: readonly Dated[],
  named: ReadonlySet<Dated>,
  axis: TimeAxis,
  numbersBefore: number,
): Track {
  let number = numbersBefore;
  const marks = things
    .map((thing) => ({ thing, bar: barOf(dayRange(thing.date), axis) }))
    .toSorted((a, b) => a.bar.from - b.bar.from)
    .map(({ thing, bar }) => ({
      ...thing,
      ...bar,
      label: labelOf(thing.label),
      isUnsure: /[?~%]/.test(thing.date),
      number: named.has(thing) ? ++number : undefined,
      anchor: anchorOf(bar),
    }));
  const byStart = marks.toSorted((a, b) => stretchOf(a).from - stretchOf(b).from);
  const placed = inLanes(byStart, stretchOf);
  return { marks: placed.toSorted((a, b) => a.from - b.from), lanes: laneCount(placed) };
}

function endsOf({ first, last }: DayRange): string[] {
  return [first, last].filter((day) => day !== undefined);
}

/** Tells whether a date is no further than a year from the first or the last of some days. */
function nearAny(days: readonly string[]): (range: DayRange) => boolean {
  const time = (day: string) => Date.parse(day) / DAY;
  const sorted = days.toSorted();
  const [from, to] = [time(sorted[0] ?? '') - FAR, time(sorted.at(-1) ?? '') + FAR];
  return (range) => endsOf(range).every((day) => time(day) >= from && time(day) <= to);
}

function barOf({ first, last }: DayRange, { place }: TimeAxis): Bar {
  const [start, end] = [first, last].map((day) => (day === undefined ? day : place(day)));
  const bar = barBetween(start, end);
  const { from, to, fades } = bar;
  const middle = (from + to) / 2;
  return fades === 'no' && to - from < SPECK ? { from: middle, to: middle, fades } : bar;
}
