import type { Article } from '../domain/article.ts';
import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { belongs, periodOf } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import { articlesNewestFirst } from './articles.ts';
import { countedDate } from './counted-date.ts';

/** More months than these are counted as years. */
const MOST_MONTHS = 60;

// Every page of a term asks for those of the whole archive.
const monthsKnown = new WeakMap<readonly Article[], readonly Period[]>();

/** A month, or a year where the archive spans many, and the articles of then. */
export interface MonthCount {
  readonly period: Period;
  /** Articles that were published then. */
  readonly sure: number;
  /** Articles dated only roughly that may be of then and of no month before. */
  readonly rough: number;
}

/**
 * Counts articles by month, over all the months of the archive, so that two topics can be compared.
 * No months where no article has a date.
 */
export function countByMonth(
  articles: readonly Article[],
  all: readonly Article[] = articlesNewestFirst(),
): MonthCount[] {
  const dates = articles.flatMap(({ record }) => countedDate(record) ?? []);
  if (dates.length === 0) return [];
  const periods = monthsKnown.get(all) ?? monthsOf(all);
  monthsKnown.set(all, periods);
  const [first = ''] = periods;
  const ofDays = Map.groupBy(dates.filter(isCertainDay), (day) => day.slice(0, first.length));
  const unsure = dates.filter((date) => !isCertainDay(date));
  return periods.map((period) => {
    const surely = unsure.filter((date) => belongs(date, period) === 'surely');
    const rough = unsure.filter((date) => beginsIn(date, period) && !surely.includes(date));
    const days = ofDays.get(period)?.length ?? 0;
    return { period, sure: days + surely.length, rough: rough.length };
  });
}

/** True of the period of the first day that a date allows; of the last, where it has no first. */
function beginsIn(date: string, period: Period): boolean {
  const { first, last } = periodOf(date) === undefined ? {} : dayRange(date);
  return (first ?? last)?.startsWith(period) === true;
}

/**
 * All months, or years, in which an article of the archive may have been published. A date of no
 * known year (`20XX`) bounds nothing: one would add a century of empty years.
 */
function monthsOf(articles: readonly Article[]): Period[] {
  const days = articles
    .flatMap(({ record }) => record.date ?? [])
    .filter((date) => periodOf(date) !== undefined)
    .map(dayRange)
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
