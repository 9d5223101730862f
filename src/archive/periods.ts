import type { Article } from '../domain/article.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { belongs, periodOf, periodsOf, periodsWithin } from '../domain/belonging.ts';
import { type Period, parentOf } from '../domain/period.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { bestWords } from './proving-words.ts';
import type { Row } from './terms.ts';
import { allTold, periodsToldOf, type Told } from './told.ts';

/** A year, a month or a day, what was published in it and what is told of it. */
export interface PeriodPage {
  readonly period: Period;
  readonly sure: readonly Row[];
  /** Articles whose date is uncertain and may fall into the period. */
  readonly perhaps: readonly Row[];
  /** What articles of any date tell of it, as far as it is told no more widely than this. */
  readonly told: readonly Told[];
  /** The next finer periods that have a page: the months of a year, the days of a month. */
  readonly parts: readonly PeriodPage[];
  /** The nearest periods of the same kind that have something. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
}

/** The pages to browse by date, the earliest first; of each year, its months and its days. */
export const periodPages = onceABuild(() =>
  browseByDate(articlesNewestFirst().map(dateRow), allTold()),
);

/** The pages of years in which something was, or may have been, published; the earliest first. */
export function yearPages(): PeriodPage[] {
  return periodPages().filter(
    ({ period, sure, perhaps }) => period.length === 4 && sure.length + perhaps.length > 0,
  );
}

/** Makes the pages by which articles, and what is told, can be browsed by date. */
export function browseByDate(rows: readonly Row[], told: readonly Told[] = []): PeriodPage[] {
  const dates = rows.flatMap(({ article }) => article.record.date ?? []);
  const bounds = boundsOf(dates);
  const published = dates.flatMap((date) => [...periodsOf(date), ...periodsWithin(date, bounds)]);
  const periods = [...new Set([...published, ...told.flatMap(periodsToldOf)])].toSorted();
  const pages = new Map(periods.map((period) => [period, emptyPage(period, periods)]));
  for (const row of rows) place(row, pages);
  for (const telling of told) {
    for (const period of periodsToldOf(telling)) pages.get(period)?.told.push(telling);
  }
  for (const page of pages.values()) pages.get(parentOf(page.period) ?? '')?.parts.push(page);
  return [...pages.values()];
}

/**
 * The first and the last day on which something may have been published, as far as they are known.
 * A date of no known year (`20XX`) bounds nothing: an open one would have pages for a century.
 */
function boundsOf(dates: readonly string[]): { first: string; last: string } {
  const known = dates
    .filter((date) => periodOf(date) !== undefined)
    .map(dayRange)
    .flatMap(({ first, last }) => [first, last].filter((day) => day !== undefined))
    .toSorted();
  return { first: known[0] ?? '', last: known.at(-1) ?? '' };
}

type Filling = { [Key in 'sure' | 'perhaps' | 'told' | 'parts']: PeriodPage[Key][number][] };

function emptyPage(period: Period, periods: readonly Period[]): PeriodPage & Filling {
  const isPeer = ({ length }: Period) => length === period.length;
  const at = periods.indexOf(period);
  return {
    period,
    sure: [],
    perhaps: [],
    told: [],
    parts: [],
    previous: periods.slice(0, at).findLast(isPeer),
    next: periods.slice(at + 1).find(isPeer),
  };
}

function place(row: Row, pages: ReadonlyMap<Period, PeriodPage & Filling>): void {
  const { date } = row.article.record;
  if (date === null) return;
  // A certain day belongs nowhere but to its own three periods; most dates are certain days.
  const candidates = isCertainDay(date) ? periodsOf(date) : pages.keys();
  for (const period of candidates) {
    const belonging = belongs(date, period);
    if (belonging === 'surely') pages.get(period)?.sure.push(row);
    if (belonging === 'perhaps') pages.get(period)?.perhaps.push(row);
  }
}

/** An article in a list by date, with the words that date it. */
export function dateRow(article: Article): Row {
  return { article, words: bestWords(article, article.proofs.date, 'date') };
}
