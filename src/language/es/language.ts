import { defineLanguage } from '../language.ts';
import { lineWordsSchema } from '../line-words.ts';
import { readWords } from '../word-file.ts';
import { CALENDAR } from './calendar.ts';

/** Spanish: what dates and bylines say; its prose is not read yet. */
export const language = defineLanguage({
  code: 'es',
  calendar: CALENDAR,
  lines: readWords(`${import.meta.dirname}/lines.yaml`, lineWordsSchema),
});
