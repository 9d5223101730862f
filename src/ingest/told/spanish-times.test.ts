import { describe, expect, test } from 'vitest';
import { language } from '../../language/es/language.ts';
import { findTimes } from './find-times.ts';
import { referenceOf } from './reference.ts';
import { resolveWords } from './resolve-words.ts';

// 5 February 2025 was a Wednesday.
const WEDNESDAY = '2025-02-05';

/** Each time found in a Spanish sentence, and the date it gets. */
function told(sentence: string) {
  return findTimes(sentence, language).map((span) => [
    sentence.slice(span.start, span.end),
    resolveWords(sentence, span, referenceOf(WEDNESDAY), language)?.date,
  ]);
}

describe('a time that Spanish prose tells', () => {
  test.each([
    ['La obra empezó el 28 de mayo de 2024.', '28 de mayo de 2024', '2024-05-28'],
    ['La obra empezó en junio de 2024.', 'en junio de 2024', '2024-06'],
    ['La obra empezó en 2019.', 'en 2019', '2019'],
    ['La crisis de 2008 dejó deudas.', '2008', '2008'],
    ['Gobernó entre 2003 y 2015.', 'entre 2003 y 2015', '2003/2015'],
    ['El puente (1998-2004) costó caro.', '(1998-2004)', '1998/2004'],
    ['Llegó en la década de 1990.', 'en la década de 1990', '199X'],
    ['Nevó en el invierno de 2023.', 'en el invierno de 2023', '2023-24'],
    [
      'La feria fue del 3 al 5 de marzo de 2024.',
      'del 3 al 5 de marzo de 2024',
      '2024-03-03/2024-03-05',
    ],
    ['Cerró el 5-6 de mayo de 2024.', 'el 5-6 de mayo de 2024', '2024-05-05/2024-05-06'],
    ['Se firmó el 3/4/2018.', '3/4/2018', '2018-04-03'],
    ['Se firmó el 19.11.2012.', '19.11.2012', '2012-11-19'],
    ['La temporada de 2018-19 fue corta.', '2018-19', '2018/2019'],
    ['El sastre perdió su taller el 14 de marzo.', '14 de marzo', '2024-03-14'],
    ['El alcalde anunció una feria el 14 de marzo.', '14 de marzo', '2025-03-14'],
    ['Dos botes se hundieron este fin de semana.', 'este fin de semana', '2025-02-01/2025-02-02'],
    ['El ayuntamiento decidió el martes cerrar.', 'el martes', '2025-02-04'],
    ['El pleno votará el martes.', 'el martes', '2025-02-11'],
    ['La alcaldesa anunció este lunes el plan.', 'este lunes', '2025-02-03'],
    ['El viernes, el juez viajará a Vado.', 'El viernes', '2025-02-07'],
    ['El lunes, el juez viajó a Vado.', 'El lunes', '2025-02-03'],
    ['Dijo que el jueves habrá paro.', 'el jueves', '2025-02-06'],
    ['La sesión empieza el próximo viernes.', 'el próximo viernes', '2025-02-07'],
    ['La marcha fue el lunes pasado.', 'el lunes pasado', '2025-02-03'],
    ['La marcha fue el pasado miércoles.', 'el pasado miércoles', '2025-01-29'],
    ['El cierre durará hasta el domingo.', 'el domingo', '2025-02-09'],
    ['Ayer llovió en Vado.', 'Ayer', '2025-02-04'],
    ['Anoche ardió el mercado.', 'Anoche', '2025-02-04'],
    ['Anteayer hubo fiesta.', 'Anteayer', '2025-02-03'],
    ['El tren saldrá mañana.', 'mañana', '2025-02-06'],
    ['Lo anunció esta mañana.', 'esta mañana', '2025-02-05'],
    ['El banco abrió hoy una oficina.', 'hoy', '2025-02-05'],
    ['Murió hace tres días.', 'hace tres días', '2025-02-02'],
    ['Se fue hace dos semanas.', 'hace dos semanas', '2025-01-22~'],
    ['Se fue hace cinco años.', 'hace cinco años', '2020~'],
    ['Volverá dentro de dos meses.', 'dentro de dos meses', '2025-04~'],
    ['Cerró la semana pasada.', 'la semana pasada', '2025-01-27/2025-02-02'],
    ['Cerró el mes pasado.', 'el mes pasado', '2025-01'],
    ['Cerrará el próximo año.', 'el próximo año', '2026'],
    ['Cerrará el año que viene.', 'el año que viene', '2026'],
    ['La obra empezó el 12 de diciembre.', '12 de diciembre', '2024-12-12'],
    ['La obra empezará el 12 de mayo.', '12 de mayo', '2025-05-12'],
    ['La obra acabó en marzo.', 'en marzo', '2024-03'],
    ['La obra acabará en marzo.', 'en marzo', '2025-03'],
    ['La obra acabó en marzo del año pasado.', 'en marzo del año pasado', '2024-03'],
    ['Renunció en octubre pasado.', 'en octubre pasado', '2024-10'],
    ['Volvió por Navidad.', 'Navidad', '2024-12-25'],
    ['Acabará a finales de año.', 'a finales de año', '2025-12-31~'],
    ['Días después llegó otro.', 'Días después', null],
    ['El martes 4 de febrero hubo paro.', 'martes 4 de febrero', '2025-02-04'],
  ])('%s', (sentence, words, date) => {
    expect(told(sentence)).toEqual([[words, date]]);
  });

  test.each([
    'El mercado abre los lunes.',
    'Trabaja por la mañana.',
    'Caminó durante tres días.',
    'Costó 2019 pesos.',
    'La calle 5 de Mayo está cerrada.',
    'El mar y la sed fueron su vida.',
  ])('is none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
