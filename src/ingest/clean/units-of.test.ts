import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { textLines } from '../lines/text-lines.ts';
import { furnitureReader } from './text/furniture-reader.ts';
import { unitsOf } from './units-of.ts';

const { isLinkNote } = furnitureReader(LANGUAGES);
const units = (...lines: string[]) => unitsOf(textLines(lines.join('\n')), isLinkNote);
const texts = (...lines: string[]) => units(...lines).map(({ text }) => text);

/** Breaks words where they would pass a width, as text browsers do. */
function wrap(text: string, width: number, first: string, others = ' '.repeat(first.length)) {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isEmpty = line === first || line === others;
    if (!isEmpty && line.length + 1 + word.length > width) lines.push(others + word);
    else lines[lines.length - 1] = isEmpty ? line + word : `${line} ${word}`;
  }
  return lines;
}

const HEADLINE = 'Bakers of the old town ask for a second oven and for somebody who will light it';
const PARAGRAPH =
  'The bakers of the old town said on Monday that one oven is too few for a street in which ' +
  'everybody wants warm bread at seven, and that they will close for a day if nobody listens to them.';
const ITEM =
  'A second oven in the cellar of the town hall, with a door that can be shut from inside.';
const QUOTE =
  'We have kneaded by candle light for a year now, and our arms are as long as those of the ' +
  'people who dig the tunnel under the river, said one who would not give his name.';

describe('a page that a text browser wrote out', () => {
  test('has whole paragraphs, headlines and list items, whatever their indent', () => {
    const page = [
      ...['     * [2]Home', '     * [3]News', '          + [4]Ovens', ''],
      ...[...wrap(HEADLINE, 72, ''), '', '   Pia Lund', ''],
      ...[...wrap(PARAGRAPH, 72, '   '), ''],
      ...[...wrap(ITEM, 72, '     * '), ...wrap(ITEM, 72, '     * '), ''],
      ...wrap(QUOTE, 72, '   '),
    ];
    expect(texts(...page)).toEqual([
      ...['* [2]Home', '* [3]News', '+ [4]Ovens', HEADLINE, 'Pia Lund'],
      ...[PARAGRAPH, `* ${ITEM}`, `* ${ITEM}`, QUOTE],
    ]);
  });

  test('may wrap what is indented at a narrower edge', () => {
    const page = [...wrap(PARAGRAPH, 76, '   '), '', ...wrap(QUOTE, 62, '        ')];
    expect(texts(...page)).toEqual([PARAGRAPH, QUOTE]);
  });

  test('has the width of all lines alike, though the longest is a headline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 90 }), fc.nat(6), (width, indent) => {
        const edge = ' '.repeat(indent);
        const page = [
          ...[...wrap(HEADLINE, width, ''), '', ...wrap(PARAGRAPH, width, edge), ''],
          ...[...wrap(QUOTE, width, edge), '', ...wrap(PARAGRAPH, width, edge)],
        ];
        expect(texts(...page)).toEqual([HEADLINE, PARAGRAPH, QUOTE, PARAGRAPH]);
      }),
    );
  });
});

describe('what a page says of a link', () => {
  test('in the middle of a sentence is no part of it', () => {
    const torn = units(
      'The list',
      ', opens new tab',
      'of ovens is long, and',
      '(abre en ventana nueva)',
      ', they say, old.',
    );
    expect(torn).toMatchObject([
      {
        first: 1,
        last: 5,
        without: [2, 4],
        text: 'The list of ovens is long, and, they say, old.',
      },
    ]);
  });

  test.each([
    ', opens new tab',
    '(opens in a new window)',
    '(External link - opens in a new window)',
    'se abre en una pestaña nueva',
    '(Öffnet in neuem Tab)',
    'S’ouvre dans une nouvelle fenêtre',
    'Откроется в новом окне',
    '↗ Yeni sekmede açılır',
  ])('is known in the language of the page: %s', (note) => {
    expect(texts('The list', note, 'of ovens is long.')).toEqual(['The list of ovens is long.']);
  });

  test.each([
    { name: 'between two items of a menu', lines: ['Careers', ', opens new tab', 'Coupons'] },
    {
      name: 'before a label in small letters',
      lines: ['Photo by Pia Lund', ', opens new tab', 'summary'],
    },
    { name: 'behind a sentence', lines: ['The list is long.', ', opens new tab', 'of ovens'] },
    { name: 'above a blank line', lines: ['The list', ', opens new tab', '', 'of ovens is long.'] },
  ])('joins nothing $name', ({ lines }) => {
    expect(texts(...lines)).toEqual(lines.filter((line) => line !== ''));
  });

  test('is a line of its own where it says more', () => {
    const lines = ['The door', 'opens in a new window shop', 'of the street.'];
    expect(units(...lines).flatMap(({ without }) => without)).toEqual([]);
  });
});

describe('a sentence whose links stand on lines of their own', () => {
  test.each([
    ['The bakers of the town', 'asked for ovens', 'on Monday.'],
    ['The bakers of the town', 'asked', 'for ovens on Monday.'],
    ['The town, said Pia Lund', ', has ovens.'],
    ['It was seen by Pia Lund', '.'],
  ])('is one: %s | %s', (...lines) => {
    expect(units(...lines)).toHaveLength(1);
  });

  test.each([
    { name: 'a headline and a byline', lines: ['Bakers of the town close', 'by Pia Lund'] },
    { name: 'a label and a sentence', lines: ['Read more', 'of what the bakers of the town say.'] },
    { name: 'paragraphs', lines: ['Bakers of the town close', '', 'for a day.'] },
    {
      name: 'a name that opens small',
      lines: ['Bakers of the town close', 'iPhone shops do, too.'],
    },
    { name: 'an address', lines: ['Bakers of the town close', 'www.example.org.'] },
    { name: 'a list item', lines: ['- Bakers of the town', 'close for a day.'] },
    { name: 'what a colon leads to', lines: ['Bakers of the town said:', 'no more bread.'] },
    { name: 'a teaser', lines: ['Bakers of the town close', 'more...'] },
  ])('is not made of $name', ({ lines }) => {
    expect(texts(...lines)).toEqual(lines.filter((line) => line !== ''));
  });

  test('is left as it is in a saved page, whose markup parts its paragraphs', () => {
    const element = { tag: 'p', parent: undefined, names: '' };
    const lines = ['The bakers of the town', 'close for a day.'].map((text) => ({ text, element }));
    expect(unitsOf(lines, isLinkNote)).toHaveLength(2);
  });
});

test('every line with words is in one unit, and in none that does not reach over it', () => {
  const line = fc.constantFrom(
    ...['', 'The bakers of the town', 'close for a day.', ', opens new tab', '- item', '.', 'Home'],
    ...wrap(PARAGRAPH, 60, '  '),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const made = units(...lines);
      const places = made.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      const shown = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
      expect(places).toEqual(shown);
      for (const { first, last, without } of made) {
        for (const note of without) expect(note > first && note < last).toBe(true);
      }
    }),
  );
});
