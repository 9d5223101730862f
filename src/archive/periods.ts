import type { Article } from '../domain/article.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { periodOf, periodsOf } from '../domain/belonging.ts';
import { firstDay, lastDay, type Period, parentOf } from '../domain/period.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { countedDate } from './counted-date.ts';
import { allEvents, type Event } from './events.ts';
import { bestWords } from './proving-words.ts';
import type { Row } from './terms.ts';
import { periodsToldOf } from './told.ts';
import { Unsure } from './unsure.ts';

/** A year, a month or a day, what was published in it and what is told of it. */
export interface PeriodPage {
  readonly period: Period;
  readonly sure: readonly Row[];
  /** Articles dated only roughly that begin to be possible in it: here they are counted. */
  readonly rough: readonly Row[];
  /** How many more may be of it, and are counted where they begin. */
  readonly also: number;
  /** What articles of any date tell of it, as far as it is told no more widely than this. */
  readonly events: readonly Event[];
  /** The next finer periods that have a page: the months of a year, the days of a month. */
  readonly parts: readonly PeriodPage[];
  /** The nearest periods of the same kind that have something. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
}

/** The pages to browse by date, the earliest first; of each year, its months and its days. */
export const periodPages = onceABuild(() =>
  browseByDate(articlesNewestFirst().map(dateRow), allEvents()),
);

const pagesByPeriod = onceABuild(() => new Map(periodPages().map((page) => [page.period, page])));

/** The page of a period; none where nothing stands there. */
export function periodPage(period: Period): PeriodPage | undefined {
  return pagesByPeriod().get(period);
}

/** The pages of years in which something was, or may have been, published; the earliest first. */
export function yearPages(): PeriodPage[] {
  return periodPages().filter((page) => page.period.length === 4 && !isToldOnly(page));
}

/** True of a year of which something is told, and in which nothing was published. */
export function isToldOnly({ period, sure, rough, also }: PeriodPage): boolean {
  return period.length === 4 && sure.length + rough.length + also === 0;
}

/** Of how much a period has, for its counts in words. */
export function countsOf({ sure, rough, events }: PeriodPage) {
  return { sure: sure.length, rough: rough.length, events: events.length };
}

/** How many articles have one sure day, how many are dated only roughly, and how many events there are. */
export function countsOfAll(articles: readonly Article[], events: readonly Event[]) {
  const dates = articles.flatMap(({ record }) => record.date ?? []);
  const sure = dates.filter(isCertainDay).length;
  return { sure, rough: dates.length - sure, events: events.length };
}

/** Makes the pages by which articles, and what is told, can be browsed by date. */
export function browseByDate(
  rows: readonly Row[],
  events: readonly Event[] = [],
): readonly PeriodPage[] {
  const published = rows.flatMap(({ article }) => periodsOf(article.record.date ?? ''));
  const told = events.map((event) => ({ event, periods: periodsOfEvent(event) }));
  const periods = new Set([...published, ...told.flatMap((one) => one.periods)]);
  const pages = new Map([...periods].toSorted().map((period) => [period, emptyPage(period)]));
  placeRows(rows, pages);
  for (const { event, periods: own } of told) {
    for (const period of own) pages.get(period)?.events.push(event);
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

type Filling = {
  -readonly [Key in keyof PeriodPage]: PeriodPage[Key] extends readonly (infer Item)[]
    ? Item[]
    : PeriodPage[Key];
};

function emptyPage(period: Period): Filling {
  const lists = { sure: [], rough: [], events: [], parts: [] };
  return { period, ...lists, also: 0, previous: undefined, next: undefined };
}

function periodsOfEvent({ tellings }: Event): readonly Period[] {
  return [...new Set(tellings.flatMap(periodsToldOf))];
}

/** Puts each article where it surely is, or else where it may begin, and counts it where it may be. */
function placeRows(rows: readonly Row[], pages: ReadonlyMap<Period, Filling>): void {
  const unsure: { date: string; begins: readonly Period[]; surely: readonly Period[] }[] = [];
  for (const row of rows) {
    const { record } = row.article;
    const date = countedDate(record) ?? '';
    const surely = surelyOf(date);
    for (const period of surely) pages.get(period)?.sure.push(row);
    if (date === '' || isCertainDay(date)) continue;
    const begins = beginsIn(record.date ?? '').filter((period) => !surely.includes(period));
    for (const period of begins) pages.get(period)?.rough.push(row);
    unsure.push({ date, begins, surely });
  }
  const possible = new Unsure(
    unsure.map(({ date }) => date),
    lastKnown(rows),
  );
  const placed = Map.groupBy(
    unsure.flatMap(({ begins, surely }) => [...begins, ...surely]),
    (period) => period,
  );
  for (const page of pages.values()) {
    page.also = possible.count(page.period) - (placed.get(page.period)?.length ?? 0);
  }
}

/** The periods of which something of a date surely is: those around all the days that it may be of. */
function surelyOf(date: string): readonly Period[] {
  if (isCertainDay(date)) return periodsOf(date);
  const { first, last } = date === '' || /[?~%]/.test(date) ? {} : dayRange(date);
  if (first === undefined || last === undefined) return [];
  return periodsOf(first).filter((period) => first >= firstDay(period) && last <= lastDay(period));
}

/** The year, the month and the day in which something of a date may begin, as far as they are stated. */
function beginsIn(date: string): Period[] {
  const begin = periodOf(date) ?? '';
  return [4, 7, 10]
    .filter((length) => length <= begin.length)
    .map((length) => begin.slice(0, length));
}

/**
 * The last day on which something may have been published, as far as that is known: an open date
 * goes no further. A date of no known year (`20XX`) bounds nothing.
 */
function lastKnown(rows: readonly Row[]): string | undefined {
  return rows
    .flatMap(({ article }) => article.record.date ?? [])
    .flatMap((date) => {
      const periods = periodsOf(date);
      // Each of a set, in whatever order it has them; the month of a day goes further than the day.
      const finest = periods.filter((one) => !periods.some((other) => parentOf(other) === one));
      return [...finest.map(lastDay), dayRange(date).last ?? []].flat();
    })
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

/** An article in a list by date, with the words that date it. */
export function dateRow(article: Article): Row {
  return { article, words: bestWords(article, article.proofs.date, 'date') };
}
