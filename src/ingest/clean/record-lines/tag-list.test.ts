import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language/languages.ts';
import { lineReader } from '../line-reader.ts';
import { commaTags, isTagLabel, labelledTags, tagBelow, wordsOf } from './tag-list.ts';

const reader = lineReader(LANGUAGES);
const tagsOf = (found: ReturnType<typeof tagBelow>) => found.map(({ value }) => value);

test('a label makes a list of what follows it, or of the lines below it', () => {
  expect(tagsOf(labelledTags('Tags: boats, storm lights', reader))).toEqual([
    'boats',
    'storm lights',
  ]);
  expect(tagsOf(labelledTags('Etiquetas: barcos', reader))).toEqual(['barcos']);
  expect(tagsOf(labelledTags('Boats, storm lights', reader))).toEqual([]);
  expect(isTagLabel('Tags', reader)).toBe(true);
  expect(isTagLabel('Filed under:', reader)).toBe(true);
  expect(isTagLabel('Tags of the town', reader)).toBe(false);
  expect(tagsOf(tagBelow('Storm lights'))).toEqual(['Storm lights']);
  expect(tagsOf(tagBelow('Five men went down to the boats'))).toEqual([]);
  expect(tagsOf(tagBelow('The boats came home.'))).toEqual([]);
});

describe('commas alone make a list where half of it stands in the text', () => {
  const words = new Set(
    wordsOf('The storm tore the lights off the boats in the harbour of Marlow'),
  );

  test('of five short parts or more', () => {
    expect(tagsOf(commaTags('Storm, Boats, Harbour lights, Weather, General news', words))).toEqual(
      ['Storm', 'Boats', 'Harbour lights', 'Weather', 'General news'],
    );
  });

  test.each([
    ['four parts', 'Storm, Boats, Harbour, Lights'],
    ['an address', '14 Harbour Lane, Marlow, Storm, Boats, ML4 2AB'],
    ['words that the text does not have', 'Storm, Trains, Taxes, Football, Cinema'],
    ['a clause', 'In Marlow, the storm that nobody saw, boats, lights, harbour'],
    ['a sentence', 'Storm, boats, harbour, lights, Marlow.'],
  ])('not of %s', (_, line) => {
    expect(commaTags(line, words)).toEqual([]);
  });
});
