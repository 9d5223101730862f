import { type DayRange, dayRange } from '../domain/edtf-date.ts';
import { periodWords } from '../domain/period.ts';

/** More bars than these are too thin to be told apart. */
const MOST_BINS = 60;
const MOST_TICKS = 8;
/** A told date further than this from every publication is no part of the picture; in months. */
const FAR = 12;
/** What may be of so many months or more has no bar of its own. */
const LONG = 12;
/** How many months a bar may stand for: the fewest of which no more than 60 bars are needed. */
const STEPS = [1, 3, 12, 60, 120, 600, 1200, 12_000];

/** A bar of time: what was published in it, and what is told of it. */
interface Bin {
  /** `May 2025`, `April to June 2025`, `2020 to 2024`. */
  readonly words: string;
  readonly published: number;
  readonly told: number;
}

/** What was published and what is told of in bars of time, where single marks would be too many. */
export interface TimelineBins {
  readonly bins: readonly Bin[];
  /** Labels below some of the bars, by the place of the bar. */
  readonly ticks: readonly { readonly place: number; readonly label: string }[];
  /** What is of no single bar for sure, or too far from all publications. */
  readonly notDrawn: number;
}

/** Draws up the bars for dates (EDTF); undefined where no day of publication is known at all. */
export function timelineBins(
  published: readonly string[],
  told: readonly string[],
): TimelineBins | undefined {
  const known = published.map(monthsOf).filter((range) => range !== undefined);
  // A century in which something may have been published says nothing of when most of it was.
  const fitting = known.filter(({ first, last, isSure }) => isSure && last - first < LONG);
  if (fitting.length === 0) return undefined;
  const earliest = fitting.reduce((least, { first }) => Math.min(least, first), Infinity) - FAR;
  const latest = fitting.reduce((most, { last }) => Math.max(most, last), -Infinity) + FAR;
  const near = told
    .map(monthsOf)
    .filter((range) => range !== undefined)
    .filter(({ first, last }) => first >= earliest && last <= latest);
  const all = [...known, ...near];
  const bounding = [...fitting, ...near];
  const from = bounding.reduce((least, { first }) => Math.min(least, first), Infinity);
  const until = bounding.reduce((most, { last }) => Math.max(most, last), -Infinity);
  const step = STEPS.find((months) => (until - from) / months < MOST_BINS - 1) ?? 12_000;
  const start = Math.floor(from / step) * step;
  const bins = Array.from({ length: Math.floor((until - start) / step) + 1 }, (_, place) => ({
    words: wordsOf(start + place * step, step),
    published: 0,
    told: 0,
  }));
  let notDrawn = published.length + told.length - all.length;
  const put = (ranges: readonly Months[], track: 'published' | 'told') => {
    for (const { first, last, isSure } of ranges) {
      const place = Math.floor((first - start) / step);
      const bin = isSure && place === Math.floor((last - start) / step) ? bins[place] : undefined;
      if (bin === undefined) notDrawn += 1;
      else bin[track] += 1;
    }
  };
  put(known, 'published');
  put(near, 'told');
  return { bins, ticks: ticksOf(bins.length, start, step), notDrawn };
}

/** The months, counted from the year nought, between which a date is. */
interface Months {
  readonly first: number;
  readonly last: number;
  readonly isSure: boolean;
}

/** Undefined where the date is open to one side. */
function monthsOf(date: string): Months | undefined {
  const { first, last }: DayRange = dayRange(date);
  if (first === undefined || last === undefined) return undefined;
  return { first: monthAt(first), last: monthAt(last), isSure: !/[?~%]/.test(date) };
}

function monthAt(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function periodAt(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function wordsOf(month: number, step: number): string {
  const [first, last] = [periodAt(month), periodAt(month + step - 1)];
  if (step === 1) return periodWords(first);
  if (step < 12) return `${periodWords(first).split(' ')[0] ?? ''} to ${periodWords(last)}`;
  return step === 12 ? first.slice(0, 4) : `${first.slice(0, 4)} to ${last.slice(0, 4)}`;
}

/** Of months and quarters a label names the month, of years and more the year. */
function ticksOf(bins: number, start: number, step: number) {
  const every = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24].find((size) => bins / size <= MOST_TICKS) ?? 30;
  const aligned = (place: number) => (start / step + place) % every === 0;
  return Array.from({ length: bins }, (_, place) => place)
    .filter(aligned)
    .map((place) => {
      const [month = '', year = ''] = periodWords(periodAt(start + place * step)).split(' ');
      return { place, label: step < 12 ? `${month.slice(0, 3)} ${year}` : year };
    });
}
