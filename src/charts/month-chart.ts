import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { belongs } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import { barBetween } from './chart-lanes.ts';

/** Bars for the dates (EDTF) that fall into none of an axis’s periods for sure, in their order. */
export function uncertainBars(dates: readonly string[], periods: readonly Period[]) {
  const isUnplaced = (date: string) =>
    !isCertainDay(date) && !periods.some((period) => belongs(date, period) === 'surely');
  return dates.filter(isUnplaced).map((date) => barOf(date, periods));
}

function barOf(date: string, periods: readonly Period[]) {
  const { first, last } = dayRange(date);
  const at = (place: number) => (100 * place) / periods.length;
  // What reaches beyond the axis takes all of it.
  const [opens = ''] = periods;
  const begun = (day: string) =>
    Math.max(
      0,
      periods.findLastIndex((period) => period <= day),
    );
  const start = first === undefined ? undefined : first < opens ? 0 : at(begun(first));
  const end = last === undefined ? undefined : last < opens ? 0 : at(begun(last) + 1);
  return { date, ...barBetween(start, end) };
}
