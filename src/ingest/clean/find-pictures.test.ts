import { describe, expect, test } from 'vitest';
import { findPictures } from './find-pictures.ts';
import { unitsOfPage, unitsOfText } from './fixtures/units.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { furnitureReader } from './text/furniture-reader.ts';

const furniture = furnitureReader(LANGUAGES);

/** What is claimed of lines; `known` are those that a clutter rule knows for credits. */
function pictures(lines: readonly string[], ...known: string[]) {
  const units = unitsOfText(...lines);
  const credits = new Set(units.filter(({ text }) => known.includes(text)));
  return findPictures(units, credits, furniture).map(({ unit, rule }) => `${rule}: ${unit.text}`);
}

describe('the pictures of a copied text', () => {
  test.each(['Ana Ruiz / North Wire', 'ANA RUIZ (NORTH WIRE)'])(
    'have a credit that stands alone, and a caption above it: %s',
    (credit) => {
      const lines = ['It was calm.', 'A boat in port on Monday.', credit, 'It stays so.'];
      expect(pictures(lines)).toContain(`picture-credit: ${credit}`);
      expect(pictures(lines)).toContain('caption: A boat in port on Monday.');
      expect(pictures(lines)).not.toContain('caption: It was calm.');
    },
  );

  test('have a credit behind the word for a picture, be it at the end of a caption', () => {
    const lines = [
      'All was calm.',
      'A boat in port. Photo: Ana Ruiz',
      'It was calm.',
      'Foto: Luis Soto',
      'It stays so.',
    ];
    expect(pictures(lines)).toContain('picture-credit: A boat in port. Photo: Ana Ruiz');
    expect(pictures(lines)).toContain('picture-credit: Foto: Luis Soto');
  });

  test('have no caption above a credit that has one before it', () => {
    const lines = ['It was calm.', 'Ana Ruiz mends a net. Photo: Luis Soto', 'It stays so.'];
    expect(pictures(lines)).toEqual(['picture-credit: Ana Ruiz mends a net. Photo: Luis Soto']);
  });

  test('have a caption with its agency in brackets', () => {
    expect(pictures(['It was calm.', 'A boat in port. (North Wire)', 'It stays so.'])).toEqual([
      'caption: A boat in port. (North Wire)',
    ]);
  });

  test('have a caption that stands twice, once with its credit', () => {
    const lines = ['A boat in port', 'A boat in port. Photo: Ana Ruiz', 'It was calm.'];
    expect(pictures(lines, 'A boat in port. Photo: Ana Ruiz')).toEqual(
      expect.arrayContaining([
        'caption: A boat in port',
        'photo-credit: A boat in port. Photo: Ana Ruiz',
      ]),
    );
  });

  test('end no report: an agency signs it in its last line', () => {
    expect(
      pictures(['It was calm.', 'So it stays, and none is sorry.', 'Ana Ruiz (North Wire)']),
    ).toEqual([]);
  });

  test('are no sentences', () => {
    expect(
      pictures(['It was calm (or so they say).', 'Ana Ruiz sailed / rowed home.', 'So.']),
    ).toEqual([]);
  });
});

test('the caption of a figure is one by its markup', () => {
  const html =
    '<figure><figcaption><span><b>A boat in port</b></span></figcaption></figure><p>It was calm.</p>';
  const claims = findPictures(unitsOfPage(html), new Set(), furniture);
  expect(claims.map(({ unit, rule }) => `${rule}: ${unit.text}`)).toEqual([
    'caption: A boat in port',
  ]);
});
