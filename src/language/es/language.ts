import { defineLanguage } from '../language.ts';
import { lineWordsSchema } from '../line-words.ts';
import { readWords } from '../word-file.ts';
import { CALENDAR } from './calendar.ts';
import { NAMES } from './names.ts';
import { ROLES } from './roles.ts';
import { SENTENCES } from './sentences.ts';
import { SPEECH } from './speech.ts';
import { TIME } from './time/time.ts';

/** Spanish, as the news of Spain and of the Americas writes it. */
export const language = defineLanguage({
  code: 'es',
  calendar: CALENDAR,
  lines: readWords(`${import.meta.dirname}/lines.yaml`, lineWordsSchema),
  sentences: SENTENCES,
  names: NAMES,
  roles: ROLES,
  speech: SPEECH,
  time: TIME,
});
