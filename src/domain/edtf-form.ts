import { isDay } from './period.ts';

// The edtf library takes a row of digits for milliseconds since 1970 (`20250505`), two or three of
// them for a century or a decade, and counts years that no calendar here can write. So what it is
// given to read is stated here.

/** A year of which at least the century is known, a month and a day, with marks of doubt. */
const DATE = /^[?~%]?\d\d(?:\d[\dX]|XX)[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;

/** The first and the last of some dates; the same twice of a single one, empty where it is open. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The dates that an EDTF text is made of: of a set or a list its members, of an interval its ends. */
export function datesIn(text: string): Ends[] {
  if (/^(?:\[.*\]|\{.*\})$/.test(text)) {
    return text
      .slice(1, -1)
      .split(',')
      .map((member) => member.split('..'))
      .map(([from = '', to = from]) => ({ from, to }));
  }
  const [from = '', to = from] = text.split('/').map((end) => (end === '..' ? '' : end));
  return [{ from, to }];
}

/** What is wrong with the form of a date, said so that its writer can put it right. */
export function faultOfForm(text: string): string | undefined {
  if (text.includes('T')) return 'has a time of day: dates here are days, months or years';
  const ranges = datesIn(text);
  const dates = ranges.flatMap(({ from, to }) => [from, to]).filter((date) => date !== '');
  if (dates.length === 0 || !dates.every((date) => DATE.test(date))) return noDate(text);
  const [impossible] = dates.map(plain).filter((day) => isWhole(day) && !isDay(day));
  if (impossible !== undefined) return `names a day that does not exist: ${impossible}`;
  const [part] = dates.filter((date) => /^\d{4}-(?:2[5-9]|3\d|4[01])$/.test(plain(date)));
  if (part !== undefined) {
    return 'names a part of the year that is none of the seasons 21 to 24: give the months as 2025-01/2025-03';
  }
  const isOpen = ranges.some(({ from }) => from === '') && ranges.some(({ to }) => to === '');
  if (isOpen) return 'is open at both ends, and says no day: leave it out';
  return ranges.some(isBackward) ? 'ends before it begins' : undefined;
}

/** That it is no date, and which was meant, if that is plain: `20250505`, `2025-5-5`. */
export function noDate(text: string): string {
  const form = /^(\d{4})(?:(\d\d)(\d\d)?|([-./])(\d\d?)(?:\4(\d\d?))?)$/;
  const [, year, joinedMonth, joinedDay, , month = joinedMonth, day = joinedDay] =
    form.exec(text) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const meant = parts.map((part) => part.padStart(2, '0')).join('-');
  return isDay(`${meant}-01`.slice(0, 'yyyy-mm-dd'.length))
    ? `is not a date in EDTF: write ${meant}`
    : 'is not a date in EDTF, e.g. 2025-02-05, 2025-02, 2025-05-03/.. (that day or later), 2026-01?';
}

function isBackward({ from, to }: Ends): boolean {
  const [first, last] = [plain(from), plain(to)];
  return !`${first}${last}`.includes('X') && last < first.slice(0, last.length);
}

function isWhole(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** A date without its marks of doubt. */
function plain(date: string): string {
  return date.replace(/[?~%]/g, '');
}
