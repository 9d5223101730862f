import { isDay } from '../../domain/period.ts';

// Months as English and Spanish papers print them, by their first three letters where those tell
// them apart in both languages.
const MONTH_STARTS = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' +
  '|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const WEEKDAYS = [
  ['sun', 'dom'],
  ['mon', 'lun'],
  ['tue', 'mar'],
  ['wed', 'mié', 'mie'],
  ['thu', 'jue'],
  ['fri', 'vie'],
  ['sat', 'sáb', 'sab'],
];
const WEEKDAY =
  '(?:(?<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?|domingo|lunes|martes|miércoles|jueves|viernes|sábado),? )?';
const TIME = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,5}\\)?)?)?';

const TIME_FIRST = '(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,5}\\)?)?,? )?';

/** Whole-line forms. A number alone for the month (`05/02/2025`) is two dates, and is not read. */
const FORMS = [
  `${WEEKDAY}(?<month>${MONTH_NAME})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${TIME}`,
  `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: de)? (?<month>${MONTH_NAME})\\.?,?(?: de)? (?<year>\\d{4})${TIME}`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*)?`,
].map((form) => new RegExp(`^${TIME_FIRST}${form}$`, 'iu'));

/**
 * Reads words that are nothing but a date, and returns it as EDTF. Returns undefined for anything
 * else, for days that do not exist and for a weekday that is not the day's.
 */
export function readDate(words: string): string | undefined {
  for (const form of FORMS) {
    const { day = '', month = '', year = '', weekday } = form.exec(words)?.groups ?? {};
    if (day === '') continue;
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) && (weekday === undefined || isWeekday(date, weekday)) ? date : undefined;
  }
  return undefined;
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTH_STARTS.findIndex((starts) => starts.includes(start)) + 1;
}

function isWeekday(date: string, name: string): boolean {
  const starts = WEEKDAYS[new Date(date).getUTCDay()] ?? [];
  return starts.includes(name.toLowerCase().slice(0, 3));
}
