import type { Chrono } from 'chrono-node';
import type { Span } from '../../domain/sentence.ts';
import type { Day } from './calendar.ts';

/** What words say of a date themselves: nothing that is filled in from elsewhere. */
export interface CalendarParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
}

/** Two days that share no part; both years have a 29 February. */
const [ONE_DAY, OTHER_DAY]: readonly [Day, Day] = ['2000-01-04', '2012-08-16'];

/** The places at which chrono-node finds a time in a text. What it makes of them is not asked. */
export function findWithChrono(text: string, locale: Chrono): Span[] {
  return parse(text, ONE_DAY, locale).map(({ index, text: words }) => ({
    start: index,
    end: index + words.replace(/[\s,]+$/, '').length,
  }));
}

// chrono-node is dear, and the same few words tell most times.
const known = new WeakMap<Chrono, Map<string, CalendarParts>>();

/**
 * The parts of a date that words state. Of what chrono-node is certain of, these are the parts that
 * stay the same from whatever day it reckons.
 */
export function statedParts(words: string, locale: Chrono): CalendarParts {
  const parts = known.get(locale) ?? new Map<string, CalendarParts>();
  known.set(locale, parts);
  const stated = parts.get(words) ?? readParts(words, locale);
  parts.set(words, stated);
  return stated;
}

function readParts(words: string, locale: Chrono): CalendarParts {
  const [one] = parse(words, ONE_DAY, locale);
  const [other] = parse(words, OTHER_DAY, locale);
  const stated = (['year', 'month', 'day', 'weekday'] as const).flatMap((part) => {
    const value = one?.start.get(part);
    const isStated = one?.start.isCertain(part) === true && value === other?.start.get(part);
    return isStated ? [[part, value]] : [];
  });
  return Object.fromEntries(stated) as CalendarParts;
}

function parse(text: string, day: Day, locale: Chrono) {
  // At noon of Greenwich, told in Greenwich: the clock and the zone of the machine play no part.
  return locale.parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 });
}
