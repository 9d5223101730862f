import { belongs } from '../domain/belonging.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { firstDay, lastDay, type Period } from '../domain/period.ts';

/** Uncertain dates (EDTF), made ready to be asked how many of them may be of a period. */
export class Unsure {
  /** The first days of dates, and the last, in order; where one is open it sorts before every ISO day. */
  readonly #firsts: readonly string[];
  readonly #lasts: readonly string[];
  /** Of one of several days, which do not follow each other: these are few. */
  readonly #scattered: readonly string[];

  /** A date without an end reaches to the day given. */
  constructor(dates: readonly string[], end = '~') {
    const isScattered = (date: string) => /^[[{].*,/.test(date);
    const ranges = dates.filter((date) => !isScattered(date)).map(dayRange);
    this.#firsts = ranges.map(({ first = '' }) => first).toSorted();
    this.#lasts = ranges.map(({ last = end }) => last).toSorted();
    this.#scattered = dates.filter(isScattered);
  }

  /** How many are of the period, surely or perhaps. */
  count(period: Period): number {
    const begun = countUntil(this.#firsts, (first) => first <= lastDay(period));
    const ended = countUntil(this.#lasts, (last) => last < firstDay(period));
    return begun - ended + this.#scattered.filter((date) => belongs(date, period) !== 'no').length;
  }
}

/** How many at the beginning of a list are so: all that are stand there. */
function countUntil(list: readonly string[], isSo: (one: string) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list.slice(middle, middle + 1).every(isSo)) low = middle + 1;
    else high = middle;
  }
  return low;
}
