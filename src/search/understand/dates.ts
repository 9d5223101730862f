import { isDay, type Period } from '../../domain/period.ts';
import type { Known } from './known.ts';
import type { Stretch, Token } from './tokens.ts';

/** A year, a month or a day that a query names. */
export interface Dated extends Stretch {
  readonly period: Period;
}

type Part = 'year' | 'month' | 'day';
/** `May 2025`, `28 May 2025`, `May 28, 2025`, `2025 May`, `2025-05-28`, `2025`; the longest first. */
const ORDERS: readonly (readonly Part[])[] = [
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
  ['year', 'month', 'day'],
  ['month', 'year'],
  ['year', 'month'],
  ['year'],
];

/** The date that begins at a token, if one does; small words may stand between its parts. */
export function dateAt(tokens: readonly Token[], start: number, known: Known): Dated | undefined {
  for (const order of ORDERS) {
    const dated = inOrder(tokens, start, order, known);
    if (dated !== undefined) return dated;
  }
  return undefined;
}

function inOrder(
  tokens: readonly Token[],
  start: number,
  order: readonly Part[],
  known: Known,
): Dated | undefined {
  const parts: Partial<Record<Part, number>> = {};
  let at = start;
  for (const part of order) {
    while (at > start && known.asking[tokens[at]?.plain ?? ''] === 'small') at += 1;
    const token = tokens[at];
    const number = token && READ[part](token, known, isOfNumbers(tokens, start, at));
    if (number === undefined) return undefined;
    parts[part] = number;
    at += 1;
  }
  const period = periodOf(parts);
  return period === undefined ? undefined : { start, end: at, period };
}

const READ: Record<Part, (token: Token, known: Known, isIso: boolean) => number | undefined> = {
  year: ({ plain }) => (/^[12]\d{3}$/.test(plain) ? Number(plain) : undefined),
  month: ({ plain }, { months }, isIso) =>
    isIso && /^(?:0[1-9]|1[0-2])$/.test(plain) ? Number(plain) : months[plain],
  // `28th`, `1er`, `5º`: whatever a language puts behind the number.
  day: ({ plain }) => (/^\d{1,2}\p{L}{0,2}$/u.test(plain) ? parseInt(plain, 10) : undefined),
};

/** `2025-05`: months are numbers only inside one clause that begins with the year. */
function isOfNumbers(tokens: readonly Token[], start: number, at: number): boolean {
  return at > start && tokens[start]?.clause === tokens[at]?.clause;
}

function periodOf({ year, month, day }: Partial<Record<Part, number>>): Period | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  if (month === undefined) return String(year);
  const start = `${String(year)}-${two(month)}`;
  if (day === undefined) return start;
  return isDay(`${start}-${two(day)}`) ? `${start}-${two(day)}` : undefined;
}
