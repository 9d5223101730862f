import { readCalendar } from './calendar-file.ts';
import { defineLanguage, type Language } from './language.ts';
import { lineWordsSchema } from './line-words.ts';
import { readWords } from './word-file.ts';

/** A language of which nothing is read but what lines around a text say: dates and bylines. */
export function datesAlone(code: string, folder: string): Language {
  return defineLanguage({
    code,
    calendar: readCalendar(`${folder}/calendar.yaml`),
    lines: readWords(`${folder}/lines.yaml`, lineWordsSchema),
  });
}
