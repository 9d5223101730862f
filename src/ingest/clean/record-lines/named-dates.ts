import { type CalendarWords, placeOf } from '../../../language/calendar-words.ts';
import { anyOf } from './pattern-of.ts';
import { type DateAt, dayOf, NAME, onlyOne, WEEKDAY, YEAR } from './dated.ts';

/**
 * A reader of dates with the name of a month or a season, in any of the languages. All of a date's
 * names are of one language; words that are one day in one and another in another are no date.
 */
export function namedDates(calendars: readonly CalendarWords[]): DateAt {
  const forms = formsOf(calendars);
  return (text, at) => {
    for (const form of forms) {
      form.lastIndex = at;
      const groups = form.exec(text)?.groups;
      if (groups === undefined) continue;
      const readings = calendars.flatMap((calendar) => readingIn(calendar, groups));
      if (readings.length === 0) continue;
      return { end: form.lastIndex, value: onlyOne(readings.flat()) };
    }
    return undefined;
  };
}

function formsOf(calendars: readonly CalendarWords[]): RegExp[] {
  const of = [...new Set(calendars.flatMap((calendar) => calendar.of))];
  const glued = of.filter((word) => /['’]$/.test(word));
  const apart = of.filter((word) => !glued.includes(word));
  const joint = `(?:${anyOf(apart)} |${anyOf(glued)})?`;
  const ordinal = `(?:${anyOf(new Set(calendars.flatMap(({ ordinals }) => ordinals)))})?`;
  const day = String.raw`(?<day>\d{1,2})(?!\d)${ordinal}`;
  const name = `(?<name>${NAME})`;
  const near = `[ .,/-]{0,3}${joint}`;
  const apartFrom = `[ .,/-]{1,3}${joint}`;
  return [
    `${WEEKDAY}${day}${near}${name}${near}${YEAR}`,
    `${WEEKDAY}${name}${near}${day}${apartFrom}${YEAR}`,
    `${name}${apartFrom}${YEAR}`,
    // Of a day without a year nobody can tell which it is.
    String.raw`${WEEKDAY}${day}${apartFrom}${name}(?![\p{L}\p{M}])`,
    String.raw`${WEEKDAY}${name}${apartFrom}${day}(?!\d)`,
  ].map((form) => new RegExp(form, 'uy'));
}

/** What a date says in one language: nothing where its names are not of it, else a value or none. */
function readingIn(calendar: CalendarWords, groups: Groups): string[][] {
  const { weekday, day, name = '', year } = groups;
  const month = placeOf(name, calendar.months) + 1;
  if (year === undefined) return month > 0 && day !== undefined ? [[]] : [];
  if (day === undefined) {
    const season = placeOf(name, calendar.seasons);
    if (month > 0) return [[`${year}-${String(month).padStart(2, '0')}`]];
    return season < 0 ? [] : [[`${year}-${String(FIRST_SEASON + season)}`]];
  }
  const place = weekday === undefined ? undefined : placeOf(weekday, calendar.weekdays);
  if (month === 0 || place === -1) return [];
  return [dayOf(year, month, day, place === undefined ? place : new Set([place]))];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** EDTF, level 1: spring is 21. */
const FIRST_SEASON = 21;
