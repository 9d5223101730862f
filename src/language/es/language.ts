import { defineLanguage } from '../language.ts';
import { CALENDAR } from './calendar.ts';
import { LINES } from './lines.ts';

/** Spanish: what dates and bylines say; its prose is not read yet. */
export const language = defineLanguage({ code: 'es', calendar: CALENDAR, lines: LINES });
