import { type Period, periodWords } from '../domain/period.ts';

/** More bars than these are too thin to be told apart. */
const MOST_BINS = 60;
const MOST_TICKS = 8;
/** How many months a bar may stand for: the fewest of which no more than 60 bars are needed. */
const STEPS = [1, 3, 12, 60, 120, 600, 1200];
const LONGEST_STEP = 12_000;

/** The time that a bar stands for. */
export interface Spell {
  /** `May 2025`, `April to June 2025`, `2020 to 2024`. */
  readonly words: string;
  /** The month, or else the year in which it begins. */
  readonly period: Period;
}

/** Labels below some of the bars, by the place of the bar. */
export type Ticks = readonly { readonly place: number; readonly label: string }[];

/** Bars of as many months as needed, from one month to another, both counted from the year nought. */
export function binsOver(from: number, until: number) {
  const step = STEPS.find((months) => (until - from) / months < MOST_BINS - 1) ?? LONGEST_STEP;
  const start = Math.floor(from / step) * step;
  const binOf = (month: number) => Math.floor((month - start) / step);
  const length = binOf(until) + 1;
  const spells = Array.from({ length }, (_, place) => spellOf(start + place * step, step));
  return { spells, step, binOf, ticks: ticksOf(length, start, step) };
}

function spellOf(month: number, step: number): Spell {
  const [first, last] = [periodAt(month), periodAt(month + step - 1)];
  return { words: wordsOf(first, last), period: step === 1 ? first : first.slice(0, 4) };
}

function periodAt(month: number): Period {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function wordsOf(first: Period, last: Period): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (first === last) return periodWords(first);
  if (from !== to) return `${from} to ${to}`;
  const isYear = first.endsWith('-01') && last.endsWith('-12');
  return isYear ? from : `${periodWords(first).split(' ')[0] ?? ''} to ${periodWords(last)}`;
}

/** Of months and quarters a label names the month, of years and more the year. */
function ticksOf(bins: number, start: number, step: number): Ticks {
  const every = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24].find((size) => bins / size <= MOST_TICKS) ?? 30;
  const aligned = (place: number) => (start / step + place) % every === 0;
  return Array.from({ length: bins }, (_, place) => place)
    .filter(aligned)
    .map((place) => {
      const [month = '', year = ''] = periodWords(periodAt(start + place * step)).split(' ');
      return { place, label: step < 12 ? `${month.slice(0, 3)} ${year}` : year };
    });
}
