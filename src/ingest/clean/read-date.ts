import { isDay } from '../../domain/period.ts';
import { type CalendarWords, placeOf } from '../../language/calendar-words.ts';
import type { Language } from '../../language/language.ts';
import { oneOf } from '../../language/one-of.ts';

/**
 * Reads words that are nothing but a date, and returns it as EDTF. Returns undefined for anything
 * else, for days that do not exist, for a weekday that is not the day's, and for words that are one
 * day in one language and another in another.
 */
export type DateReader = (words: string) => string | undefined;

/** A reader of dates in any of the languages. */
export function dateReader(languages: readonly Language[]): DateReader {
  // Of most languages no more is known than by which words to tell them.
  const calendars = languages.flatMap(({ calendar }) => (calendar.months[0] ? [calendar] : []));
  const readers = [readNumbers, ...calendars.map(readerOf)];
  return (words) => {
    const dates = new Set(readers.flatMap((read) => read(words) ?? []));
    return dates.size === 1 ? [...dates][0] : undefined;
  };
}

const TIME = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,5}\)?)?`;

const NUMBERS = new RegExp(
  String.raw`^(?:${TIME},? )?(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*)?$`,
  'iu',
);

/** ISO 8601. Numbers in another order (`05/02/2025`) are two dates, and are not read. */
function readNumbers(words: string): string | undefined {
  const date = NUMBERS.exec(words)?.[1] ?? '';
  return isDay(date) ? date : undefined;
}

/** Whole-line forms. */
function formsOf({ months, weekdays, ordinals, of, at }: CalendarWords): RegExp[] {
  const weekday = `(?:(?<weekday>${oneOf(weekdays.flat())}),? )?`;
  const month = String.raw`(?<month>${oneOf(months.flat())})\.?`;
  const day = String.raw`(?<day>\d{1,2})${oneOf(ordinals)}?`;
  const year = String.raw`(?<year>\d{4})`;
  const joint = `(?: ${oneOf(of)})?`;
  const time = `(?:,? (?:${oneOf(at)} )?${TIME})?`;
  return [
    `${weekday}${month} ${day},? ${year}${time}`,
    `${weekday}${day}${joint} ${month},?${joint} ${year}${time}`,
  ].map((form) => new RegExp(`^(?:${TIME},? )?${form}$`, 'iu'));
}

function readerOf(calendar: CalendarWords): DateReader {
  const forms = formsOf(calendar);
  return (words) => {
    const groups = forms.map((form) => form.exec(words)?.groups).find((found) => found);
    const { day = '', month = '', year = '', weekday } = groups ?? {};
    const number = String(placeOf(month, calendar.months) + 1);
    const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const isOf = () => placeOf(weekday ?? '', calendar.weekdays) === new Date(date).getUTCDay();
    return isDay(date) && (weekday === undefined || isOf()) ? date : undefined;
  };
}
