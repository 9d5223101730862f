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
  const column = (day: string) => periods.findIndex((period) => day.startsWith(period));
  const at = (place: number) => (100 * place) / periods.length;
  const start = first === undefined ? undefined : at(column(first));
  const end = last === undefined ? undefined : at(column(last) + 1);
  return { date, ...barBetween(start, end) };
}
