import type { FindingWords } from '../../time-words.ts';
import { FORMS } from './forms.ts';
import { HOLIDAY } from './holidays.ts';
import { HEAD, MONTH, SEASON, TAIL, UNIT, WEEKDAY } from './pieces.ts';

const NAMED = '(?:hoy|ayer|anteayer|anoche|mañana)';
const NOTHING = /(?!)/;

export const FINDING: FindingWords = {
  hint: new RegExp(
    `\\d|${MONTH}|${WEEKDAY}|${UNIT}|${SEASON}|noche|mañana|tarde|madrugada|hoy|ayer|antier|${HOLIDAY}`,
    'iu',
  ),
  dayHint: new RegExp(
    `${MONTH}|${WEEKDAY}|${NAMED}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`,
    'iu',
  ),
  forms: FORMS,
  namesDay: new RegExp(
    `${WEEKDAY}|${HEAD}(?:hoy|ayer)${TAIL}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`,
    'iu',
  ),
  namesMonth: new RegExp(`${HEAD}${MONTH}${TAIL}`, 'iu'),
  anyMonth: NOTHING,
  beforeMonth: NOTHING,
  opensWithName: NOTHING,
  beforeName: NOTHING,
  beforeOther: NOTHING,
  beforeNumber: /^el /i,
  noTimes: [
    // `los lunes`, `cada martes` are no day, and `la mañana` is none but a part of one.
    {
      before: /(?:los|cada|todos|ningún|cualquier|Viernes|Domingo|Sábado) $/iu,
      words: new RegExp(WEEKDAY, 'iu'),
    },
    { before: /(?:la|una|por la|cada|toda la|media|ayer|hoy) $/iu, words: /^mañana$/iu },
    // `durante tres días` is how long.
    {
      before: /(?:durante|por|cada|en|tras|lleva|llevan)(?: los| las)? $/iu,
      words: new RegExp(`^(?:\\S+ )?${UNIT}$`, 'iu'),
    },
    // `21 de marzo` may be a street.
    { before: /(?:calle|avenida|plaza|estadio|barrio|colonia|escuela|hospital)(?: del?)? $/iu },
  ],
};
