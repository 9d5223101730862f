import { type DayRange, dayRange } from '../domain/edtf-date.ts';
import { type Bar, barBetween, inLanes, laneCount, type Stretch } from './chart-lanes.ts';
import { type Tick, timeAxis, type TimeAxis } from './time-axis.ts';

/** More labels than these would lie over one another. */
const MOST_LABELS = 8;
/** Estimated width of a letter of a label, in per cent of a chart some 1,000 px wide. */
const LETTER = 0.72;
/** A bar shorter than this, in per cent, would be a speck: it is drawn as a point. */
const SPECK = 1;
/** A told date further than this from every publication is no part of the picture; in days. */
const FAR = 366;
const DAY = 24 * 60 * 60 * 1000;

/** Something on the axis: a point where its day is known, else a bar over the days it may be of. */
export interface Mark extends Bar, Omit<Dated, 'date'> {
  /** True where the date is marked as not sure. */
  readonly isUnsure: boolean;
  /** Marks that would lie over one another have lanes of their own, from 0. */
  readonly lane: number;
}

/** A row of the chart: points on its line, bars below it. */
interface Track {
  readonly points: readonly Mark[];
  readonly bars: readonly Mark[];
  readonly lanes: number;
  readonly isLabelled: boolean;
}

/** What was published and what is told of, on one axis. */
export interface TimelineChart {
  readonly ticks: readonly Tick[];
  readonly published: Track;
  readonly told: Track;
  /** How many told dates are too far from all publications to stand on the same axis. */
  readonly notDrawn: number;
}

/** Something with a date to be drawn. */
export interface Dated {
  /** EDTF. */
  readonly date: string;
  readonly label: string;
  /** All that the mark says, for those who hear it. */
  readonly words: string;
}

/** Draws up the chart; undefined where nothing was published. Both lists stand in order of time. */
export function timelineChart(
  published: readonly Dated[],
  told: readonly Dated[],
): TimelineChart | undefined {
  const days = published.flatMap(({ date }) => endsOf(dayRange(date)));
  const isNear = nearAny(days);
  const near = told.filter(({ date }) => isNear(dayRange(date)));
  const axis = timeAxis([...days, ...near.flatMap(({ date }) => endsOf(dayRange(date)))]);
  if (axis === undefined) return undefined;
  const markOf = ({ date, ...dated }: Dated) => ({
    ...dated,
    ...barOf(dayRange(date), axis),
    isUnsure: /[?~%]/.test(date),
  });
  return {
    ticks: axis.ticks,
    published: trackOf(published.map(markOf)),
    told: trackOf(near.map(markOf)),
    notDrawn: told.length - near.length,
  };
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

function trackOf(marks: readonly Omit<Mark, 'lane'>[]): Track {
  const isLabelled = marks.length <= MOST_LABELS;
  const withLabel = (mark: Stretch & { label: string }) => {
    const width = isLabelled ? mark.label.length * LETTER + 1 : 0;
    return { from: mark.from, to: Math.max(mark.to, mark.from + width) };
  };
  const isPoint = ({ from, to }: Stretch) => from === to;
  const points = inLanes(marks.filter(isPoint), withLabel);
  const bars = inLanes(
    marks.filter((mark) => !isPoint(mark)),
    withLabel,
  );
  return { points, bars, lanes: laneCount(bars), isLabelled };
}
