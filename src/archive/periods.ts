import type { Article } from '../domain/article.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { periodOf, periodsOf, periodsWithin } from '../domain/belonging.ts';
import { firstDay, lastDay, type Period, parentOf } from '../domain/period.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { bestWords } from './proving-words.ts';
import type { Row } from './terms.ts';
import { allTold, periodsToldOf, type Told } from './told.ts';
import { Unsure } from './unsure.ts';

/** A year, a month or a day, what was published in it and what is told of it. */
export interface PeriodPage {
  readonly period: Period;
  readonly sure: readonly Row[];
  /** How many articles have a date that is uncertain and may fall into the period. */
  readonly perhaps: number;
  /** Those of them that are listed: all whose date leads here, and of the others the nearest. */
  readonly perhapsRows: readonly Row[];
  /** What articles of any date tell of it, as far as it is told no more widely than this. */
  readonly told: readonly Told[];
  /** Of how much of that the date is marked as not sure. */
  readonly toldUnsure: number;
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
    ({ period, sure, perhaps }) => period.length === 4 && sure.length + perhaps > 0,
  );
}

/** True of a year of which something is told, and in which nothing was published. */
export function isToldOnly({ period, sure, perhaps }: PeriodPage): boolean {
  return period.length === 4 && sure.length + perhaps === 0;
}

/** Makes the pages by which articles, and what is told, can be browsed by date. */
export function browseByDate(rows: readonly Row[], told: readonly Told[] = []): PeriodPage[] {
  const dates = [...new Set(rows.flatMap(({ article }) => article.record.date ?? []))];
  const bounds = boundsOf(dates);
  const published = dates.flatMap((date) => [...periodsOf(date), ...periodsWithin(date, bounds)]);
  const periods = [...new Set([...published, ...told.flatMap(periodsToldOf)])].toSorted();
  const pages = new Map(periods.map((period) => [period, emptyPage(period)]));
  for (const row of rows) {
    for (const period of surelyOf(row.article.record.date ?? '')) pages.get(period)?.sure.push(row);
  }
  placeUnsure(rows, pages);
  for (const telling of told) {
    const isUnsure = /[?~%]/.test(telling.told.date ?? '');
    for (const page of periodsToldOf(telling).flatMap((period) => pages.get(period) ?? [])) {
      page.told.push(telling);
      if (isUnsure) page.toldUnsure += 1;
    }
  }
  for (const page of pages.values()) pages.get(parentOf(page.period) ?? '')?.parts.push(page);
  for (const peers of Map.groupBy(pages.values(), ({ period }) => period.length).values()) {
    for (const [at, page] of peers.entries()) {
      page.previous = peers[at - 1]?.period;
      page.next = peers[at + 1]?.period;
    }
  }
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

type Filling = {
  -readonly [Key in keyof PeriodPage]: PeriodPage[Key] extends readonly (infer Item)[]
    ? Item[]
    : PeriodPage[Key];
};

function emptyPage(period: Period): Filling {
  const lists = { sure: [], perhapsRows: [], told: [], parts: [] };
  return { period, ...lists, perhaps: 0, toldUnsure: 0, previous: undefined, next: undefined };
}

/** The periods of which something of a date surely is: those around all the days that it may be of. */
function surelyOf(date: string): readonly Period[] {
  if (isCertainDay(date)) return periodsOf(date);
  const { first, last } = date === '' || /[?~%]/.test(date) ? {} : dayRange(date);
  if (first === undefined || last === undefined) return [];
  return periodsOf(first).filter((period) => first >= firstDay(period) && last <= lastDay(period));
}

/** Of those that may be of a period and lead elsewhere, as many are listed; all are counted. */
const MOST_FROM_ELSEWHERE = 20;

function placeUnsure(rows: readonly Row[], pages: ReadonlyMap<Period, Filling>): void {
  const dateOf = ({ article }: Row) => article.record.date ?? '';
  const uncertain = rows.filter((row) => dateOf(row) !== '' && !isCertainDay(dateOf(row)));
  const sure = Map.groupBy(
    uncertain.flatMap((row) => surelyOf(dateOf(row))),
    (period) => period,
  );
  const leading = Map.groupBy(uncertain, (row) => periodOf(dateOf(row)));
  const unsure = new Unsure(uncertain, dateOf);
  for (const page of pages.values()) {
    const { period } = page;
    page.perhaps = unsure.count(period) - (sure.get(period)?.length ?? 0);
    if (page.perhaps === 0) continue;
    const own = (leading.get(period) ?? []).filter(
      (row) => !surelyOf(dateOf(row)).includes(period),
    );
    const leadsElsewhere = (row: Row) => periodOf(dateOf(row)) !== period;
    const others = unsure.latest(period, MOST_FROM_ELSEWHERE, leadsElsewhere);
    page.perhapsRows.push(...own, ...others);
  }
}

/** An article in a list by date, with the words that date it. */
export function dateRow(article: Article): Row {
  return { article, words: bestWords(article, article.proofs.date, 'date') };
}
