import type { Archived } from '../disk/read-archive.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { belongs } from '../domain/belonging.ts';
import { type Period, periodWords } from '../domain/period.ts';
import { articlesNewestFirst } from '../archive/articles.ts';

/** More months than these are drawn as years. */
const MOST_MONTHS = 60;
/** How far the bar of an open date reaches before it has faded, in per cent of the axis. */
const FADE = 14;

/** A month of the chart, or a year where it spans many. */
interface ChartColumn {
  readonly period: Period;
  /** Articles that were published then. */
  readonly sure: number;
  /** Articles whose date is uncertain and that may be of then. */
  readonly perhaps: number;
}

/** An article that no column is sure of: where it may lie, in per cent of the axis. */
interface UncertainBar {
  readonly archived: Archived;
  readonly from: number;
  readonly to: number;
  readonly fades: 'no' | 'left' | 'right';
}

export interface MonthChart {
  readonly columns: readonly ChartColumn[];
  /** The earliest first. */
  readonly bars: readonly UncertainBar[];
  /** The most sure articles of one column. */
  readonly most: number;
}

/**
 * Counts articles by month, over all the months of the archive, so that the charts of two topics
 * can be compared. None where no article has a date.
 */
export function monthChart(
  articles: readonly Archived[],
  all: readonly Archived[] = articlesNewestFirst(),
): MonthChart | undefined {
  const dates = articles.flatMap(({ article }) => article.date ?? []);
  if (dates.length === 0) return undefined;
  const periods = columnsOf(all);
  const [first = ''] = periods;
  const ofDays = Map.groupBy(dates.filter(isCertainDay), (day) => day.slice(0, first.length));
  const unsure = articles.filter(({ article: { date } }) => date !== null && !isCertainDay(date));
  const columns = periods.map((period) => {
    const belonging = unsure.map(({ article }) => belongs(article.date ?? '', period));
    const count = (how: string) => belonging.filter((one) => one === how).length;
    const days = ofDays.get(period)?.length ?? 0;
    return { period, sure: days + count('surely'), perhaps: count('perhaps') };
  });
  const isUnplaced = ({ article: { date } }: Archived) =>
    !periods.some((period) => belongs(date ?? '', period) === 'surely');
  return {
    columns,
    bars: unsure
      .filter(isUnplaced)
      .map((archived) => barOf(archived, periods))
      .toReversed(),
    most: Math.max(...columns.map(({ sure }) => sure)),
  };
}

/** What the columns of a chart show, in words: `February 2025: 1; May 2025: 1`. */
export function chartWords({ columns }: MonthChart): string {
  return columns
    .filter(({ sure }) => sure > 0)
    .map(({ period, sure }) => `${periodWords(period)}: ${String(sure)}`)
    .join('; ');
}

/** All months, or years, in which an article of the archive may have been published. */
function columnsOf(articles: readonly Archived[]): Period[] {
  const days = articles
    .flatMap(({ article }) => (article.date === null ? [] : dayRange(article.date)))
    .flatMap(({ first, last }) => [first ?? [], last ?? []].flat())
    .toSorted();
  const months: Period[] = [];
  const until = days.at(-1)?.slice(0, 7) ?? '';
  for (let month = days[0]?.slice(0, 7) ?? '~'; month <= until; month = monthAfter(month)) {
    months.push(month);
  }
  if (months.length <= MOST_MONTHS) return months;
  return [...new Set(months.map((month) => month.slice(0, 4)))];
}

function monthAfter(month: Period): Period {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}

function barOf(archived: Archived, periods: readonly Period[]): UncertainBar {
  const { first, last } = dayRange(archived.article.date ?? '');
  const column = (day: string) => periods.findIndex((period) => day.startsWith(period));
  const at = (place: number) => (100 * place) / periods.length;
  const start = first === undefined ? undefined : at(column(first));
  const end = last === undefined ? undefined : at(column(last) + 1);
  const from = start ?? Math.max(0, (end ?? 0) - FADE);
  return {
    archived,
    from,
    to: end ?? Math.min(100, from + FADE),
    fades: start === undefined ? 'left' : end === undefined ? 'right' : 'no',
  };
}
