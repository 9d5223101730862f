import type { Proven } from './prove.ts';

/**
 * Orders the dates that a page states, the best first: one that says it is the date of publication,
 * one below the headline, any other. What stands above the headline may be the day of the visit.
 */
export function orderDates(dates: readonly Proven[], title: readonly Proven[]): Proven[] {
  const headline = Math.max(0, ...title.map(lineOf));
  const rank = (date: Proven) => {
    if (date.proof.rule === 'publication-line') return 0;
    return date.proof.rule === 'source-and-date' || lineOf(date) < headline ? 2 : 1;
  };
  return dates.toSorted((a, b) => rank(a) - rank(b));
}

function lineOf({ proof: { evidence } }: Proven): number {
  return 'line' in evidence ? evidence.line : 0;
}
