import { en } from 'chrono-node';
import type { Day } from './calendar.ts';

/** What words say of a date themselves: nothing that is filled in from elsewhere. */
export interface CalendarParts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  /** True where they count from the day of publication: `last year`. */
  readonly isCounted: boolean;
}

/** Where chrono-node found a time in a text. */
export interface Found {
  readonly start: number;
  readonly text: string;
}

/** The times that chrono-node finds in a text, in order. What it makes of them is not asked. */
export function findWithChrono(text: string): Found[] {
  return parse(text, '2000-01-01').map(({ index, text: found }) => ({ start: index, text: found }));
}

/** The parts of a date that words state: those that chrono-node is certain of. */
export function calendarParts(words: string, day: Day): CalendarParts | undefined {
  const [result] = parse(words, day);
  if (result === undefined) return undefined;
  const { start } = result;
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') =>
    start.isCertain(part) ? (start.get(part) ?? undefined) : undefined;
  return {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    weekday: certain('weekday'),
    isCounted: [...result.tags()].some((tag) =>
      /relativeDate|casualReference\/(?:yes|to)/.test(tag),
    ),
  };
}

function parse(text: string, day: Day) {
  // At noon of Greenwich, told in Greenwich: the clock and the zone of the machine play no part.
  return en.casual.parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 });
}
