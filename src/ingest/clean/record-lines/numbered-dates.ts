import { type CalendarWords, placeOf } from '../../../language/calendar-words.ts';
import { type DateAt, dayOf, fullYear, onlyOne, WEEKDAY, YEAR } from './dated.ts';

const TIME = String.raw`(?:T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?`;

/** ISO 8601, and years first with strokes or dots: `2010/07/28`. */
const YEAR_FIRST = new RegExp(
  String.raw`${WEEKDAY}(?<year>(?:1[6-9]|20)\d{2})(?<joint>[-/.])(?<a>\d{1,2})\k<joint>(?<b>\d{2}|\d(?!\d))${TIME}`,
  'uy',
);

const YEAR_LAST = new RegExp(
  String.raw`${WEEKDAY}(?<a>\d{1,2})(?<joint>[-/]|\. ?)(?<b>\d{1,2})\k<joint>(?:${YEAR}|(?<short>\d{2})(?!\d))`,
  'uy',
);

/**
 * A reader of dates in numbers. With dots the day comes first, as in German and Russian; with strokes
 * or hyphens the order is the outlet's, and where nobody says it only what can be one day is read:
 * `08/29/2023`, `08/08/2023`, not `05/02/2025`. A weekday may decide it.
 */
export function numberedDates(calendars: readonly CalendarWords[]): DateAt {
  return (text, at, dayFirst) => {
    const form = [YEAR_FIRST, YEAR_LAST].find((one) => ((one.lastIndex = at), one.test(text)));
    if (form === undefined) return undefined;
    const end = form.lastIndex;
    form.lastIndex = at;
    const { weekday, year, short = '', joint = '', a = '', b = '' } = form.exec(text)?.groups ?? {};
    const weekdays = weekday === undefined ? undefined : placesOf(weekday, calendars);
    if (weekdays?.size === 0) return undefined;
    const full = year ?? fullYear(short);
    const first = () => dayOf(full, b, a, weekdays);
    const second = () => dayOf(full, a, b, weekdays);
    if (form === YEAR_FIRST) return { end, value: onlyOne(second()) };
    const order = joint.startsWith('.') ? true : dayFirst;
    const days = [...(order === false ? [] : first()), ...(order === true ? [] : second())];
    return { end, value: onlyOne(days) };
  };
}

function placesOf(weekday: string, calendars: readonly CalendarWords[]): Set<number> {
  return new Set(
    calendars.map(({ weekdays }) => placeOf(weekday, weekdays)).filter((place) => place >= 0),
  );
}
