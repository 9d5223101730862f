import { type Form, formOf, withoutMarks } from './edtf-form.ts';
import { isDay } from './period.ts';

// The edtf library takes a row of digits for milliseconds since 1970 (`20250505`), two or three of
// them for a century or a decade, and counts years that no calendar here can write. So what it is
// given to read is stated here; of two digits the second alone may be unknown, as it misreads `X5`.
// A fault says what is wrong, and in a second line what to do.

/** A year of which at least the century is known, a month and a day, with marks of doubt. */
const DATE = /^[?~%]?\d\d(?:\d[\dX]|XX)[?~%]?(?:-[?~%]?(?:\d[\dX]|XX)[?~%]?){0,2}$/;

const SEASON = /^\d{4}-2[1-4]$/;
const OTHER_PART = /^\d{4}-(?:2[5-9]|3\d|4[01])$/;

/** What is wrong with the form of a date, said so that its writer can put it right. */
export function faultOfForm(text: string): string | undefined {
  if (text.includes('T')) {
    return 'has a time of day: dates here are days, months or years\nLeave the time out.';
  }
  const { members } = formOf(text);
  const dates = members.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
  const named = dates.filter((date) => date !== '');
  if (named.length === 0 || !named.every((date) => DATE.test(date))) return noDate(text);
  const plain = named.map(withoutMarks);
  // In which years of a decade there is one the library does not know.
  if (plain.some((date) => date.endsWith('X-02-29'))) return noDate(text);
  const impossible = plain.find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day));
  if (impossible !== undefined) {
    return `names a day that does not exist: ${impossible}`;
  }
  if (plain.some((date) => OTHER_PART.test(date))) return NO_SEASON;
  if (plain.some((date) => SEASON.test(date)) && plain[0] !== text) return SEASON_WITHIN;
  if (members.some(({ from }) => from === '') && members.some(({ to }) => to === '')) {
    return 'is open at both ends, and says no day\nLeave it out.';
  }
  return undefined;
}

const NO_SEASON =
  'names a part of the year that is none of the seasons 21 to 24\nGive the months: [2025-01..2025-03].';
const SEASON_WITHIN =
  'has more than a season, which stands alone in EDTF\nGive the months of the season: [2025-03..2025-05].';

/** What has the form of several dates, and names one, or one of them twice. */
export function faultOfSeveral({ kind, members }: Form): string | undefined {
  if (kind === 'date') return undefined;
  const [one] = members;
  if (members.length === 1 && one?.from === one?.to) {
    return `is one date in the form of several\nWrite ${one?.from ?? ''}.`;
  }
  const all = members.map(({ from, to }) => `${from}..${to}`);
  return new Set(all).size < all.length ? 'names a date twice\nName it once.' : undefined;
}

/** That it is no date, and which was meant, if that is plain: `20250505`, `2025-5-5`, `2025-05-03..`. */
export function noDate(text: string): string {
  return `is not a date in EDTF\n${meantBy(text)}`;
}

const EXAMPLES =
  'Write it like one of these: 2025-02-05, 2025-02, 2025, [2025-05-03..] (that day or later), 2026-01?';

function meantBy(text: string): string {
  // Of 2025.10 YAML, for which it is a number, leaves 2025.1.
  if (/^\d{4}\.\d$/.test(text)) return EXAMPLES;
  const set = `[${text}]`;
  if (/^[^[{]*(?:\.\.|,)[^\]}]*$/.test(text) && faultOfForm(set) === undefined) {
    return `Write ${set}.`;
  }
  const form = /^(\d{4})(?:(\d\d)(\d\d)?|([-./])(\d\d?)(?:\4(\d\d?))?)$/;
  const [, year, joinedMonth, joinedDay, , month = joinedMonth, day = joinedDay] =
    form.exec(text) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const meant = parts.map((part) => part.padStart(2, '0')).join('-');
  return isDay(`${meant}-01`.slice(0, 'yyyy-mm-dd'.length)) ? `Write ${meant}.` : EXAMPLES;
}

/**
 * What is wrong with a date of something that happened once: a span goes on, and all of several are
 * more than one time (https://www.loc.gov/standards/datetime/: Time Interval, Set representation).
 * `isDate` tells whether what would be written instead is a date.
 */
export function faultOfPoint(text: string, isDate: (text: string) => boolean): string | undefined {
  const { kind, members } = formOf(text);
  const remedy = (set: string, meant: string) =>
    isDate(set) ? `Write ${set} for ${meant}.` : 'Write one date, or one of several in brackets.';
  if (kind === 'all of') {
    const set = `[${text.slice(1, -1)}]`;
    return `is all of several dates, and this happened once\n${remedy(set, 'one of them')}`;
  }
  if (kind !== 'span') return undefined;
  const [{ from, to } = { from: '', to: '' }] = members;
  const meant =
    to === '' ? 'that time or later' : from === '' ? 'that time or earlier' : 'a time between them';
  const set = `[${withoutMarks(from)}..${withoutMarks(to)}]`;
  return `is a span of time, and this happened once\n${remedy(set, meant)}`;
}
