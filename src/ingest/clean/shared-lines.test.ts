import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { unitsOfPage } from './fixtures/units.ts';
import { textLines } from '../lines/text-lines.ts';
import { lineReader } from './line-reader.ts';
import { sharedLines } from './shared-lines.ts';
import { furnitureReader } from './text/furniture-reader.ts';
import { unitsOf } from './units-of.ts';

const reader = { ...lineReader(LANGUAGES), furniture: furnitureReader(LANGUAGES) };

const TEXT = [
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.',
  'All boats that were out when the storm broke came home before noon, said the harbour master.',
];

/** Which of some lines above a text are claimed, if other captures have all of them. */
function claimedOf(...lines: readonly string[]): string[] {
  const units = unitsOf(textLines([...lines, ...TEXT].join('\n')), () => false);
  const claims = sharedLines(units, (line) => lines.includes(line), reader);
  return claims.map(({ unit, rule }) => `${rule}: ${unit.text}`);
}

describe('a line that stands in other captures, too, is furniture', () => {
  test.each([
    'Search quotes, news and films',
    'Tides on this page are told as they were known an hour before.',
  ])('%s', (line) => {
    expect(claimedOf(line)).toEqual([`stands-in-other-captures: ${line}`]);
  });
});

describe('but not', () => {
  test.each([
    ['a byline', 'By Eva Paz Soler'],
    ['a bare name', 'Eva Paz Soler'],
    ['a date', 'Wednesday, February 5, 2025'],
    ['a list of tags', 'Tags: storms, harbours'],
    ['a note on the author', 'Eva Paz is a Lisbon-based journalist.'],
    ['what opens a box', 'You may also like'],
    ['a headline that others announce', 'Harbour closed after storm'],
  ])('%s', (_, line) => {
    expect(claimedOf(line)).toEqual([]);
  });

  test('what its own page data call the article, whoever announces it', () => {
    const html = `<title>Nets dry again | The Herald</title><h1>Nets dry again</h1><p>Weather and tides</p>
      <p>${TEXT.join('</p><p>')}</p>`;
    const isElsewhere = (line: string) => !TEXT.includes(line);
    const claims = sharedLines(unitsOfPage(html), isElsewhere, reader);
    expect(claims.map(({ unit }) => unit.text)).toEqual(['Weather and tides']);
  });

  test('the greater part of all sentences: something has to be the text', () => {
    const units = unitsOf(textLines(['Search quotes and films', ...TEXT].join('\n')), () => false);
    const claims = sharedLines(units, () => true, reader);
    expect(claims.map(({ unit }) => unit.text)).toEqual(['Search quotes and films']);
  });
});
