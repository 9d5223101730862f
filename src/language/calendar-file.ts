import { z } from 'zod';
import type { CalendarWords, Forms } from './calendar-words.ts';
import { readWords } from './word-file.ts';
import { listOf } from './word-list.ts';

const wordsSchema = z.string().transform((line) => [...listOf(line.split(/,\s*/))]);
const formsSchema = wordsSchema.transform(([full = '', ...short]): Forms => [full, ...short]);

/** The calendar of a language as a file has it: a line a name, commas between its forms. */
const calendarSchema = z.strictObject({
  months: z.array(formsSchema).length(12),
  weekdays: z.array(formsSchema).length(7),
  seasons: z.array(formsSchema).length(4),
  ordinals: wordsSchema.default([]),
  of: wordsSchema.default([]),
  at: wordsSchema.default([]),
});

/** Reads the calendar of a language. Throws on one that lacks a month, a weekday or a season. */
export function readCalendar(file: string): CalendarWords {
  return readWords(file, calendarSchema);
}
