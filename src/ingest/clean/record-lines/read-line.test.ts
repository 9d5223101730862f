import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language/languages.ts';
import type { Finding } from '../claim.ts';
import { lineReader } from '../line-reader.ts';
import { bareName } from './bare-name.ts';
import { readLine } from './read-line.ts';

const reader = lineReader(LANGUAGES);

function said(findings: readonly Finding[], field: Finding['field']): string {
  return findings.flatMap((one) => (one.field === field ? [one.value] : [])).join('; ');
}

/** A line; its date of publication, its date of change and its authors; '' is what stays unknown. */
type Row = readonly [line: string, date: string, updated: string, authors: string];

const DATES: readonly Row[] = [
  ['September 14, 2021', '2021-09-14', '', ''],
  ['SEPT. 14, 2021', '2021-09-14', '', ''],
  ['14th September, 2021', '2021-09-14', '', ''],
  ['the 14th of September 2021', '2021-09-14', '', ''],
  ['Tuesday, September 14, 2021', '2021-09-14', '', ''],
  ['Tue 14 Sep 2021 09.40 BST', '2021-09-14', '', ''],
  ['14-Sep-2021', '2021-09-14', '', ''],
  ['2021-09-14', '2021-09-14', '', ''],
  ['2021-09-14T21:40:05+02:00', '2021-09-14', '', ''],
  ['2021/09/14 21:40', '2021-09-14', '', ''],
  ['14.09.2021', '2021-09-14', '', ''],
  ['03.09.2021, 8.05 Uhr', '2021-09-03', '', ''],
  ['14. 9. 2021', '2021-09-14', '', ''],
  ['14/09/2021 | 21:40', '2021-09-14', '', ''],
  ['09/14/21 9:40 p.m. ET', '2021-09-14', '', ''],
  ['14.09.21', '2021-09-14', '', ''],
  ['09/09/2021', '2021-09-09', '', ''],
  ['Friday 03/09/2021', '2021-09-03', '', ''],
  ['September 2021', '2021-09', '', ''],
  ['Autumn 2021', '2021-23', '', ''],
  ['Published in: March 2019', '', '', ''],
  ['14 September 2021 - 21:40', '2021-09-14', '', ''],
  ['9:40 PM · September 14, 2021', '2021-09-14', '', ''],
  ['September 14, 2021 at 9:40 p.m. EDT (GMT-4)', '2021-09-14', '', ''],
  ['September 14, 20219:40 PM UTC', '2021-09-14', '', ''],
  ['14 de setiembre de 202121:40', '2021-09-14', '', ''],
  ['martes, 14 de septiembre de 2021 a las 21:40 h', '2021-09-14', '', ''],
  ['Martes 14 Septiembre del 2021', '2021-09-14', '', ''],
  ['14 sept. 2021 - 21:40 CEST', '2021-09-14', '', ''],
  ['terça-feira, 14 de setembro de 2021 às 21h40', '2021-09-14', '', ''],
  ['14 set 2021', '2021-09-14', '', ''],
  ['le mardi 14 septembre 2021 à 21h40', '2021-09-14', '', ''],
  ['1er août 2021', '2021-08-01', '', ''],
  ['Dienstag, 14. September 2021, 21:40 Uhr', '2021-09-14', '', ''],
  ['Di., 14.09.2021', '2021-09-14', '', ''],
  ['martedì 14 settembre 2021 ore 21:40', '2021-09-14', '', ''],
  ['14 d’abril de 2021', '2021-04-14', '', ''],
  ['Dimarts, 14 de setembre del 2021 a les 21:40', '2021-09-14', '', ''],
];

const LABELLED: readonly Row[] = [
  ['Published September 14, 2021', '2021-09-14', '', ''],
  ['First published on Tue 14 Sep 2021', '2021-09-14', '', ''],
  ['PUBLISHED: 14 SEPTEMBER 2021', '2021-09-14', '', ''],
  ['Publicado el 14/09/2021', '2021-09-14', '', ''],
  ['Publié le 14 septembre 2021', '2021-09-14', '', ''],
  ['Veröffentlicht am 14.09.2021 um 21:40', '2021-09-14', '', ''],
  ['Pubblicato il 14 settembre 2021', '2021-09-14', '', ''],
  ['Publicado em 14 de setembro de 2021', '2021-09-14', '', ''],
  ['Publicat el 14 de setembre de 2021', '2021-09-14', '', ''],
  ['Updated September 15, 2021', '', '2021-09-15', ''],
  ['Last updated: 2021-09-15 08:00', '', '2021-09-15', ''],
  ['Actualizado a 15/09/2021 08:00', '', '2021-09-15', ''],
  ['Mis à jour le 15 septembre 2021 à 08:00', '', '2021-09-15', ''],
  ['Zuletzt aktualisiert am 15. September 2021', '', '2021-09-15', ''],
  ['Ultimo aggiornamento: 15 settembre 2021', '', '2021-09-15', ''],
  ['Atualizado em 15/09/2021', '', '2021-09-15', ''],
  ['Actualitzat el 15 de setembre de 2021', '', '2021-09-15', ''],
  ['Sept. 14, 2021 | Updated: Sept. 15, 2021', '2021-09-14', '2021-09-15', ''],
  ['Published Sept 14, 2021 8:00am Updated Sept 15, 2021 9:00am', '2021-09-14', '2021-09-15', ''],
  ['14 Sep 2021Updated 15 Sep 2021', '2021-09-14', '2021-09-15', ''],
  ['Updated 15 Sep 2021 | Published 14 Sep 2021', '2021-09-14', '2021-09-15', ''],
  ['September 14, 2021 (Updated 9:40 am)', '2021-09-14', '', ''],
  ['14 de septiembre de 2021 Actualizado hace 2 horas', '2021-09-14', '', ''],
  ['Updated 3 hours ago', '', '', ''],
  ['Published 3 hours ago', '', '', ''],
  ['Updated September 15', '', '', ''],
];

const BESIDE: readonly Row[] = [
  ['Science / September 14, 2021', '2021-09-14', '', ''],
  ['September 14, 2021 | Science', '2021-09-14', '', ''],
  ['Castel Vero - 14 SEP 2021 - 21:40', '2021-09-14', '', ''],
  ['David Lorne - 14 SEP 2021', '2021-09-14', '', 'David Lorne'],
  ['14 de septiembre de 2021LA MAREA', '2021-09-14', '', ''],
  ['September 14, 2021 • 4 min read', '2021-09-14', '', ''],
  ['14.09.2021 Lesezeit: 4 Min.', '2021-09-14', '', ''],
  ['14 septembre 2021 • Temps de lecture : 4 minutes', '2021-09-14', '', ''],
  ['Sept. 14, 2021, 8:00 AM UTC / Source: NORTH WIRE', '2021-09-14', '', ''],
  ['tidepost.example | 14 September 2021', '2021-09-14', '', ''],
  ['4 min read', '', '', ''],
];

const BYLINES: readonly Row[] = [
  ['By Ida Lorne', '', '', 'Ida Lorne'],
  ['ByIda Lorne', '', '', 'Ida Lorne'],
  ['BY IDA LORNE', '', '', 'IDA LORNE'],
  ['Words by Ida Lorne', '', '', 'Ida Lorne'],
  ['By Ida Lorne and Tom Varga', '', '', 'Ida Lorne; Tom Varga'],
  ['By Ida Lorne, Tom Varga & Elin de la Sorel', '', '', 'Ida Lorne; Tom Varga; Elin de la Sorel'],
  ['By IDA LORNE and TOM VARGA', '', '', 'IDA LORNE; TOM VARGA'],
  ['By Ida Lorne, Staff Writer', '', '', 'Ida Lorne'],
  ['By Ida Lorne Staff Writer', '', '', 'Ida Lorne'],
  ['By Ida LorneStaff Writer', '', '', 'Ida Lorne'],
  ['By Ida McLorne', '', '', 'Ida McLorne'],
  ['By IDA LORNE Tidewater Enquirer', '', '', 'IDA LORNE'],
  ['By Ida Lorne for The Tide Post', '', '', 'Ida Lorne'],
  ['By IDA LORNE FOR TIDEPOST.EXAMPLE', '', '', 'IDA LORNE'],
  ['By Ida Lorne in Castel Vero', '', '', 'Ida Lorne'],
  ['By Ida Lorne | ilorne@tidepost.example', '', '', 'Ida Lorne'],
  ['By Ida Lorne (@idalorne)', '', '', 'Ida Lorne'],
  ['Por Ida Lorne y Tom Varga', '', '', 'Ida Lorne; Tom Varga'],
  ['Par Ida Lorne et Tom Varga', '', '', 'Ida Lorne; Tom Varga'],
  ['Von Ida Lorne und Tom Varga', '', '', 'Ida Lorne; Tom Varga'],
  ['Di Ida Lorne', '', '', 'Ida Lorne'],
  ['Di: Nerea Lorne', '', '', 'Nerea Lorne'],
  ['Per Ida Lorne i Tom Varga', '', '', 'Ida Lorne; Tom Varga'],
  ['By Ida Lorne September 14, 2021', '2021-09-14', '', 'Ida Lorne'],
  ['By Ida Lorne on 14 September 2021', '2021-09-14', '', 'Ida Lorne'],
  ['By Ida LorneSeptember 14, 2021', '2021-09-14', '', 'Ida Lorne'],
  ['BY IDA LORNEPUBLISHED: SEP 14, 2021', '2021-09-14', '', 'IDA LORNE'],
  ['By Ida Lorne last updated 15 September 2021', '', '2021-09-15', 'Ida Lorne'],
  ['September 14, 2021 by Ida Lorne', '2021-09-14', '', 'Ida Lorne'],
  ['Ida Lorne September 14, 2021', '2021-09-14', '', 'Ida Lorne'],
  ['Ida Lorne, Money Reporter 14 September 2021', '2021-09-14', '', 'Ida Lorne'],
  ['Ida Lorne | Published 3 hours ago', '', '', 'Ida Lorne'],
  ['By Ida Lorne 05/02/2021', '', '', 'Ida Lorne'],
  ['By Staff - The Tide Post - Tuesday, September 14, 2021', '2021-09-14', '', ''],
  ['By North Wire', '', '', ''],
];

test.each([...DATES, ...LABELLED, ...BESIDE, ...BYLINES])(
  '“%s” says “%s”, “%s”, “%s”',
  (line, date, updated, authors) => {
    const { findings = [] } = readLine(line, reader) ?? {};
    expect([said(findings, 'date'), said(findings, 'updated'), said(findings, 'authors')]).toEqual([
      date,
      updated,
      authors,
    ]);
  },
);

describe('a line of which a piece is not explained says nothing', () => {
  test.each([
    ['a day that may be one of two', '05/02/2021'],
    ['two days', 'September 14, 2021 - September 18, 2021'],
    ['a span of days', '14–18 September 2021'],
    ['a day that there is not', 'February 30, 2021'],
    ['a month that there is not', '14.13.2021'],
    ['a weekday that is not the day’s', 'Monday, September 14, 2021'],
    ['names of two languages', 'Dienstag, 14 septembre 2021'],
    ['a word that may say whose day it is', 'Born September 14, 2021'],
    ['a label that nobody knows', 'Deadline: September 14, 2021'],
    ['a month in a headline', 'Election September 2021'],
    ['a sentence', 'The harbour was closed on September 14, 2021, for three days.'],
    ['a photographer', 'Photo by Ida Lorne'],
    ['an editor', 'Edited by Ida Lorne'],
    ['the signature of an embed', '— Ida Lorne (@idalorne) September 14, 2021'],
    ['a price and a telephone', 'Call 555-09-14-2021 for $14.09'],
    ['a name whose end nobody can tell', 'By Ida Lorne Marlow Staff'],
    ['a sentence without a stop', 'The hearing is on September 14, 2021'],
    ['a name that opens with the word before authors of another language', 'Di Varga Quits'],
    ['such a name in capitals', 'DA LORNE WINS VOTE'],
    ['a sentence that begins like a byline', 'By the time Ida Lorne arrived the boats were gone'],
    ['nothing', ''],
  ])('%s: %s', (_, line) => {
    expect(readLine(line, reader)?.findings ?? []).toEqual([]);
  });
});

test('the order of an outlet decides what numbers leave open, and nothing else', () => {
  const dateOf = (line: string, dayFirst?: boolean) =>
    said(readLine(line, reader, dayFirst)?.findings ?? [], 'date');
  expect(dateOf('05/02/2021', true)).toBe('2021-02-05');
  expect(dateOf('05/02/2021', false)).toBe('2021-05-02');
  expect(dateOf('05.02.2021', false)).toBe('2021-02-05');
  expect(dateOf('14/09/2021', false)).toBe('');
});

test('the rule says what the line is', () => {
  const ruleOf = (line: string) => readLine(line, reader)?.rule;
  expect(ruleOf('September 14, 2021')).toBe('date-line');
  expect(ruleOf('Published September 14, 2021')).toBe('publication-line');
  expect(ruleOf('Updated September 15, 2021')).toBe('update-line');
  expect(ruleOf('Ida Lorne September 14, 2021')).toBe('byline');
  expect(ruleOf('4 min read')).toBe('reading-time');
  expect(ruleOf('9:40')).toBeUndefined();
});

describe('a line that is nothing but names', () => {
  const namesOf = (line: string) => said(bareName(line, reader), 'authors');

  test.each([
    ['Ida Lorne', 'Ida Lorne'],
    ['IDA LORNE', 'IDA LORNE'],
    ['Ida M. Lorne', 'Ida M. Lorne'],
    ['Elin van der Sorel', 'Elin van der Sorel'],
    ['Ida Lorne and Tom Varga', 'Ida Lorne; Tom Varga'],
    ['Ida Lorne, Tom Varga', 'Ida Lorne; Tom Varga'],
    ['Ida Lorne, Staff Writer', 'Ida Lorne'],
    ['Ida Lorne | Tide Post', 'Ida Lorne'],
  ])('%s', (line, names) => {
    expect(namesOf(line)).toBe(names);
  });

  test.each([
    ['a section', 'Latest News'],
    ['a heading', 'Most Read'],
    ['a place', 'New York'],
    ['an outlet', 'Tide Herald'],
    ['a menu', 'Sign In'],
    ['one word', 'Politics'],
    ['five words', 'Ida Lorne Tom Varga Elin'],
    ['an article', 'El Faro'],
    ['words in small letters', 'Ida and the boats'],
    ['part of a sentence', 'Ida Lorne,'],
    ['words glued together', 'HarbourTown LightsStorm'],
    ['a number', 'Ida Lorne 2'],
    ['a credit', 'Ida Lorne / North Wire'],
    ['a caption', 'Ida Lorne and Tom Varga in Oslo'],
    ['two sentences', 'Ida Lorne. Picture'],
  ])('is not %s: %s', (_, line) => {
    expect(namesOf(line)).toBe('');
  });
});
