import { dayRange, isCertainDay } from '../domain/edtf-date.ts';
import { belongs, type Period } from '../domain/period.ts';

/** How far the bar of an open date reaches before it has faded, in per cent of the axis. */
const FADE = 14;

/** A date that falls into no one period for sure: where it may lie, in per cent of the axis. */
export interface UncertainBar {
  /** EDTF. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly fades: 'no' | 'left' | 'right';
}

/** Bars for the dates (EDTF) that fall into none of an axis’s periods for sure, in their order. */
export function uncertainBars(
  dates: readonly string[],
  periods: readonly Period[],
): UncertainBar[] {
  const isUnplaced = (date: string) =>
    !isCertainDay(date) && !periods.some((period) => belongs(date, period) === 'surely');
  return dates.filter(isUnplaced).map((date) => barOf(date, periods));
}

function barOf(date: string, periods: readonly Period[]): UncertainBar {
  const { first, last } = dayRange(date);
  const column = (day: string) => periods.findIndex((period) => day.startsWith(period));
  const at = (place: number) => (100 * place) / periods.length;
  const start = first === undefined ? undefined : at(column(first));
  const end = last === undefined ? undefined : at(column(last) + 1);
  const from = start ?? Math.max(0, (end ?? 0) - FADE);
  return {
    date,
    from,
    to: end ?? Math.min(100, from + FADE),
    fades: start === undefined ? 'left' : end === undefined ? 'right' : 'no',
  };
}
