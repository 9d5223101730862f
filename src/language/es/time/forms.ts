import type { TimeForm } from '../../time-words.ts';
import { COUNT } from './counts.ts';
import { HOLIDAY } from './holidays.ts';
import {
  BEFORE,
  HEAD,
  LAST,
  MONTH,
  NEXT,
  NUMBER,
  OF_YEAR,
  SEASON,
  TAIL,
  UNIT,
  WEEKDAY,
  YEAR,
} from './pieces.ts';

// What stands in each sentence that has such a form; it is looked for sooner than the form.
const NUMERAL = /\d/;
const OF_MONTH = new RegExp(MONTH, 'i');
const OF_SEASON = new RegExp(SEASON, 'i');
const OF_UNIT = /día|semana|mes|año|década/i;
const OF_WEEKDAY = new RegExp(WEEKDAY, 'i');
const OF_WEEKEND = /fin de semana/i;
const OF_HOLIDAY = new RegExp(HOLIDAY, 'i');
const OF_DAY = /hoy|ayer|noche|mañana|tarde|madrugada|ahora/i;

/** A four-digit number before these counts things. */
const NO_COUNT =
  '(?! ?(?:%|por ciento|personas|euros|pesos|dólares|millones|metros|kilómetros|hectáreas|muertos))';
/** `3/4/2018`; two digits are a year only between slashes. */
const NUMERIC_DAY = `(?<![/.-])(?:\\d{1,2}/\\d{1,2}/(?:${YEAR}|\\d\\d)|\\d{1,2}\\.\\d{1,2}\\.${YEAR}|\\d{1,2}-\\d{1,2}-${YEAR})(?![/-]|\\.\\d)`;
/** `la temporada de 2018-19`. */
const TWO_YEARS = `(?:(?<=\\p{L}{3} (?:de|del) )|(?:en|durante|desde) )${YEAR}[-–/]\\d\\d(?![–/-]|[.,]\\d)`;
const WHICH = '(?:el|la|este|esta|el próximo|la próxima|el pasado|la pasada|del|al)';

/** Times of prose. chrono-node finds days that are given whole; their words are longer here. */
export const FORMS: readonly TimeForm[] = (
  [
    [NUMERAL, `\\(${YEAR} ?[-–—] ?${YEAR}\\)`],
    [NUMERAL, `\\(${YEAR}\\)`],
    [NUMERAL, NUMERIC_DAY],
    [NUMERAL, TWO_YEARS],
    [OF_WEEKEND, `(?:este|el|el próximo|el pasado) fin de semana(?: pasado| próximo| que viene)?`],
    [NUMERAL, `(?:entre|de|desde) ${YEAR} (?:y|a|hasta) ${YEAR}${NO_COUNT}`],
    [
      OF_MONTH,
      `(?:(?:del|entre el|desde el|el|los días) )?${NUMBER}(?: de ${MONTH}${OF_YEAR})?(?: ?[-–—] ?| y | al | y el | hasta el )${NUMBER} de ${MONTH}${OF_YEAR}`,
    ],
    [OF_MONTH, `(?:${WEEKDAY},? )?${NUMBER} de ${MONTH}(?:,?(?: (?:de|del))? ${YEAR})?`],
    [OF_MONTH, `(?:${BEFORE} )?${MONTH} (?:de |del )?${YEAR}`],
    [
      OF_MONTH,
      `(?:${BEFORE} )?${MONTH} (?:de este año|del año pasado|del próximo año|del año que viene)`,
    ],
    [OF_MONTH, `(?:(?:en|desde|hasta) )?(?:el )?(?:pasado|próximo) (?:mes de )?${MONTH}`],
    [OF_MONTH, `(?:${BEFORE} )?${MONTH} (?:pasado|próximo)`],
    [OF_MONTH, `${BEFORE} ${MONTH}(?! (?:de|del) \\d)`],
    [
      NUMERAL,
      `(?:${BEFORE}(?: el año)?|del año|antes de|después de) ${YEAR}${NO_COUNT}(?![.,/]\\d)`,
    ],
    [NUMERAL, `(?<=\\p{L}{3} de )${YEAR}${NO_COUNT}(?![.,/]\\d| (?:a|y|hasta) \\d)`],
    [NUMERAL, `(?:(?:en|desde|durante) )?(?:la )?década de (?:los )?(?:1[5-9]|20)\\d0`],
    [OF_SEASON, `(?:(?:en|durante|desde) )?(?:el |la )?${SEASON} (?:de|del) ${YEAR}`],
    [OF_SEASON, `(?:el|la|este|esta)(?: ${NEXT}| ${LAST})? ${SEASON}(?: ${LAST}| ${NEXT})`],
    [OF_SEASON, `(?:este|esta|el ${NEXT}|la ${NEXT}|el ${LAST}|la ${LAST}) ${SEASON}`],
    [
      OF_UNIT,
      `hace (?:apenas |casi |más de |cerca de |unos |unas )*(?:${COUNT}|varios|varias|algunos|pocos|muchos) ${UNIT}`,
    ],
    [OF_UNIT, `dentro de (?:unos |unas )?${COUNT} ${UNIT}`],
    [OF_UNIT, `(?:${COUNT} |unos |varios |pocos )?${UNIT} (?:antes|después|atrás|más tarde)`],
    [OF_UNIT, `(?:el|la|al) ${UNIT} (?:siguiente|anterior)`],
    [OF_UNIT, `${WHICH} ${UNIT} (?:${LAST}|${NEXT})`],
    [OF_UNIT, `(?:este|esta|el próximo|la próxima|el pasado|la pasada) ${UNIT}`],
    [OF_UNIT, `(?:a|antes de) (?:fin|fines|finales|final) de año`],
    [
      OF_WEEKDAY,
      `(?:${WHICH} )?(?:noche del |mañana del |tarde del |madrugada del )?(?:${LAST} |${NEXT} )?${WEEKDAY}(?: ${LAST}| ${NEXT})?`,
    ],
    [OF_DAY, `(?:hoy|anteayer|antier|anteanoche|anoche|ayer|pasado mañana)`],
    [OF_DAY, `(?:esta mañana|esta tarde|esta noche|esta madrugada|mañana)`],
    [OF_HOLIDAY, `(?:(?:la|el) )?(?:(?:pasada|pasado|próxima|próximo) )?${HOLIDAY}`],
  ] as const
).map(([hint, form]) => ({ hint, form: new RegExp(`${HEAD}${form}${TAIL}`, 'giu') }));
