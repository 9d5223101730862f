import { type Dated, dateAt } from './dates.ts';
import type { Known } from './known.ts';
import { type Named, nameAt } from './names.ts';
import type { Stretch, Token } from './tokens.ts';

/** What words of a query name: dates and things, none over another. */
export interface Spans {
  readonly dates: readonly Dated[];
  readonly names: readonly Named[];
}

/** Finds what a query names, from its first word on, the longest first. */
export function spansOf(tokens: readonly Token[], known: Known): Spans {
  const dates: Dated[] = [];
  const names: Named[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = dateAt(tokens, at, known);
    const name = nameAt(tokens, at, known);
    const isDate = date !== undefined && (name === undefined || date.end >= name.end);
    if (isDate) dates.push(date);
    // A word of asking is a name where nothing else is typed.
    else if (name !== undefined && !isAsking(tokens, name, known)) names.push(name);
    at = (isDate ? date : name)?.end ?? at + 1;
  }
  return { dates, names };
}

function isAsking(tokens: readonly Token[], { start, end }: Stretch, known: Known): boolean {
  const isWhole = start === 0 && end === tokens.length;
  return !isWhole && tokens.slice(start, end).every(({ plain }) => plain in known.asking);
}

/** The words of a query that are neither named nor words of asking. */
export function plainLeft(
  tokens: readonly Token[],
  { dates, names }: Spans,
  known: Known,
): string[] {
  const isNamed = (at: number) =>
    [...dates, ...names].some((one) => at >= one.start && at < one.end);
  return tokens
    .filter(({ plain }, at) => !isNamed(at) && !(plain in known.asking))
    .map(({ plain }) => plain);
}
