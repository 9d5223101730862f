import { defineLanguage } from '../language.ts';
import { lineWordsSchema } from '../line-words.ts';
import { readWords } from '../word-file.ts';
import { CALENDAR } from './calendar.ts';
import { NAMES } from './names.ts';
import { ROLES } from './roles.ts';
import { SENTENCES } from './sentences.ts';
import { PLACES } from './places.ts';
import { SPEECH } from './speech.ts';
import { TIME } from './time/time.ts';

const HERE = import.meta.dirname;

/** English, as American news writes it. */
export const language = defineLanguage({
  code: 'en',
  calendar: CALENDAR,
  lines: { ...readWords(`${HERE}/lines.yaml`, lineWordsSchema), places: PLACES },
  sentences: SENTENCES,
  names: NAMES,
  roles: ROLES,
  speech: SPEECH,
  time: TIME,
  endings: ['ing', 'ed', 'es', 's'],
});
