import { defineLanguage } from '../language.ts';
import { CALENDAR } from './calendar.ts';
import { LINES } from './lines.ts';
import { NAMES } from './names.ts';
import { ROLES } from './roles.ts';
import { SENTENCES } from './sentences.ts';
import { SPEECH } from './speech.ts';
import { TIME } from './time/time.ts';

/** English, as American news writes it. */
export const language = defineLanguage({
  code: 'en',
  calendar: CALENDAR,
  lines: LINES,
  sentences: SENTENCES,
  names: NAMES,
  roles: ROLES,
  speech: SPEECH,
  time: TIME,
  endings: ['ing', 'ed', 'es', 's'],
});
