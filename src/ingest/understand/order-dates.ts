import { daysApart } from '../../domain/days-apart.ts';
import { dayRange } from '../../domain/edtf-date.ts';
import { ADDRESS_RULES } from '../clean/page-data/own-address.ts';
import type { Proven } from './prove.ts';

/** What page data states, the surest first. */
const STATED = ['json-ld-date', 'meta-date'];

/**
 * Orders the dates that a page states, the best first: a line that says it is the date of
 * publication, one below the headline, what page data states, any other line, and last the day in
 * the page's address. What stands above the headline may be the day of the visit.
 */
export function orderDates(dates: readonly Proven[], title: readonly Proven[]): Proven[] {
  const headline = Math.max(0, ...title.map(lineOf));
  const rank = (date: Proven) => {
    const { rule } = date.proof;
    if (rule === 'publication-line') return 0;
    if (STATED.includes(rule)) return 2 + STATED.indexOf(rule);
    if (ADDRESS_RULES.includes(rule)) return 5;
    return rule === 'source-and-date' || lineOf(date) < headline ? 4 : 1;
  };
  return dates.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The dates without those of page data after the capture: a page is not captured before it is
 * published. Where its outlet is it may be the next day already.
 */
export function datesBefore(captured: string | null, dates: readonly Proven[]): Proven[] {
  const last = captured === null ? undefined : dayRange(captured).last;
  if (last === undefined) return [...dates];
  const isStated = ({ proof }: Proven) => STATED.includes(proof.rule);
  return dates.filter((date) => {
    const first = dayRange(date.value).first;
    return !isStated(date) || first === undefined || daysApart(first, last) <= 1;
  });
}

function lineOf({ proof: { evidence } }: Proven): number {
  return 'line' in evidence ? evidence.line : 0;
}
