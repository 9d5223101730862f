import type { PlacingWords } from '../../time-words.ts';
import { COUNT, numberOf } from './counts.ts';
import { HOLIDAY } from './holidays.ts';
import { BEFORE, HEAD, MONTH, SEASON, TAIL, UNIT, WEEKDAY, YEAR } from './pieces.ts';

const pattern = (source: string) => new RegExp(source, 'iu');

const NEAR = '(?<which>pasado|pasada|próximo|próxima|este|esta)';
const BEHIND = '(?<which>pasado|pasada|próximo|próxima|que viene|entrante)';
const ROUGHLY = '(?:apenas |casi |más de |cerca de |unos |unas )*';
const [BEGIN, END] = ['^', '$'];

export const PLACING: PlacingWords = {
  possessive: /(?!)/,
  preposition: new RegExp(`^(?:(?:${BEFORE}|el|la|este|esta|del|al) )+(?!${HOLIDAY})`, 'iu'),
  day: pattern(
    `${HEAD}(?<day>\\d{1,2})[º°]? de (?<month>${MONTH})(?:,?(?: (?:de|del))? (?<year>\\d{4}))?${TAIL}`,
  ),
  numeric: /^(?:el )?(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4}|\d\d)$/iu,
  dayFirst: /(?:)/,
  year: pattern(
    `${BEGIN}(?:(?:${BEFORE}|en|de|del|desde|hasta|el|año|antes|después) )*(?<year>${YEAR})${END}`,
  ),
  decade: pattern(`(?:década de (?:los )?)(?<start>\\d{3})0${END}`),
  monthOfYear: pattern(
    `(?<month>${MONTH}) de(?:l)? (?:(?<which>este|próximo) año|año (?<which>pasado|que viene))${END}`,
  ),
  whichMonth: pattern(
    `(?<which>pasado|próximo) (?:mes de )?(?<month>${MONTH})${END}|(?<month>${MONTH}) (?<which>pasado|próximo)${END}`,
  ),
  season: pattern(
    `${BEGIN}(?:(?:en|durante|desde) )?(?:(?:el|la) )?(?:(?:el|la)? ?${NEAR} (?<season>${SEASON})|(?<season>${SEASON})(?: ${BEHIND})?(?: (?:de|del) (?<year>${YEAR}))?)${END}`,
  ),
  counted: pattern(
    `(?<ago>hace) ${ROUGHLY}(?<count>${COUNT}) (?<unit>${UNIT})|dentro de ${ROUGHLY}(?<count>${COUNT}) (?<unit>${UNIT})|${BEGIN}(?<count>${COUNT}) (?<unit>${UNIT}) (?<ago>atrás)`,
  ),
  roughly: /(?:casi|más de|cerca de|unos|unas) /iu,
  whichUnit: pattern(
    `${HEAD}${NEAR} (?<unit>${UNIT})${TAIL}|${HEAD}(?<unit>${UNIT}) ${BEHIND}${TAIL}`,
  ),
  yearEnd: /^(?:a|antes de) (?:fin|fines|finales|final) de año$/iu,
  weekend: pattern(`${NEAR} fin de semana|fin de semana ${BEHIND}|(?<which>el) fin de semana`),
  floating: pattern(
    `${BEGIN}(?:hace (?:${ROUGHLY})(?:varios|varias|algunos|pocos|muchos) ${UNIT}` +
      `|(?:\\S+ )?(?:\\S+ )?${UNIT} (?:antes|después|más tarde)|(?:el|la|al) ${UNIT} (?:siguiente|anterior))${END}`,
  ),
  weekday: pattern(`${WEEKDAY} (?<which>pasado)|(?:(?<which>pasado) )?${WEEKDAY}`),
  namedDays: [
    [/pasado mañana/iu, 2],
    [/(?:anteayer|antier|anteanoche)/iu, -2],
    [/(?:ayer|anoche)/iu, -1],
    [/esta (?:mañana|tarde|noche|madrugada)/iu, 0],
    [/^mañana$/iu, 1],
  ],
  today: /^hoy$/iu,
  beforeToday: /(?:hasta|desde|de|a partir de|por)\s+$/iu,
  afterToday: /^ (?:es|fue|se)(?!\p{L})/iu,
  turns: {
    ...{ pasado: -1, pasada: -1, este: 0, esta: 0 },
    ...{ próximo: 1, próxima: 1, 'que viene': 1, entrante: 1 },
  },
  units: {
    ...{ día: 'day', días: 'day', semana: 'week', semanas: 'week', mes: 'month', meses: 'month' },
    ...{ año: 'year', años: 'year', década: 'decade', décadas: 'decade' },
  },
  numberOf,
};
