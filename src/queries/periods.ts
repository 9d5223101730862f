import type { Archived } from '../disk/read-archive.ts';
import { belongs, type Period, periodsOf } from '../domain/period.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { provingWords } from './proving-words.ts';
import type { Row } from './terms.ts';

/** A year, a month or a day, and what was published in it. */
export interface PeriodPage {
  readonly period: Period;
  readonly sure: readonly Row[];
  /** Articles whose date is uncertain and may fall into the period. */
  readonly perhaps: readonly Row[];
  /** The next finer periods that have a page: the months of a year, the days of a month. */
  readonly parts: readonly PeriodPage[];
  /** The nearest periods of the same kind that have something. */
  readonly previous: Period | undefined;
  readonly next: Period | undefined;
}

/** The pages to browse by date, the earliest first; of each year, its months and its days. */
export const periodPages = onceABuild((): PeriodPage[] => {
  const articles = articlesNewestFirst();
  const periods = new Set(articles.flatMap(({ article }) => periodsOf(article.date ?? '')));
  const sorted = [...periods].toSorted();
  return sorted.map((period) => pageOf(period, sorted, articles));
});

/** The pages of years, the earliest first. */
export function yearPages(): PeriodPage[] {
  return periodPages().filter(({ period }) => period.length === 4);
}

function pageOf(period: Period, all: readonly Period[], articles: readonly Archived[]): PeriodPage {
  const peers = all.filter(({ length }) => length === period.length);
  const place = peers.indexOf(period);
  const within = all.filter(
    (other) => other.length === period.length + 3 && other.startsWith(period),
  );
  return {
    period,
    sure: rowsOf(period, articles, 'surely'),
    perhaps: rowsOf(period, articles, 'perhaps'),
    parts: within.map((part) => pageOf(part, all, articles)),
    previous: peers[place - 1],
    next: peers[place + 1],
  };
}

function rowsOf(period: Period, articles: readonly Archived[], belonging: 'surely' | 'perhaps') {
  return articles
    .filter(({ article: { date } }) => date !== null && belongs(date, period) === belonging)
    .map(dateRow);
}

/** An article in a list by date, with the words that date it. */
export function dateRow(archived: Archived): Row {
  const [proof] = archived.reading.proofs.date;
  return { archived, words: proof && provingWords(archived, proof, 'date') };
}
