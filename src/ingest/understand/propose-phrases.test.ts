import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../domain/block.ts';
import { cutBlock } from '../../domain/words.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { languageOf } from '../../language/language.ts';
import { phraseKey } from './phrase-key.ts';
import { proposePhrases } from './propose-phrases.ts';

const english = languageOf('en', LANGUAGES);
const NOTHING = { title: null, tags: [], isKnown: () => false };

function phrasesIn(text: string, context = {}) {
  const blocks = numberBlocks([{ kind: 'paragraph', text }]);
  const cut = blocks.map((block) => cutBlock(block, english));
  return proposePhrases(cut, { ...NOTHING, ...context }, english);
}
const saidIn = (text: string, context?: object) =>
  phrasesIn(text, context).map(({ phrase, mentions }) => `${phrase} ${String(mentions)}`);

describe('a phrase', () => {
  test.each([
    ['is one in all its forms', 'Of border crossings, a border crossing.', ['border crossings 2']],
    [
      'is not cut in two where it is said again',
      'A tidal flood wall; the tidal flood wall.',
      ['tidal flood wall 2'],
    ],
    ['has no name', 'They saw harbour Amber walls.', []],
    ['reaches over no mark', 'They saw the harbour, walls.', []],
    ['is not what a number counts', 'There were 12 million herring nets.', []],
    [
      'may have small words inside',
      'The freedom of movement; freedom of movement.',
      ['freedom of movement 2'],
    ],
  ])('%s', (_, text, phrases) => {
    expect(saidIn(text)).toEqual(phrases);
  });
  test('that is a tag of the page is there though it is one word said once', () => {
    expect(saidIn('They saw tides there.', { tags: ['Tides'] })).toEqual(['tides 1']);
  });
  test('is left out where a term has it', () => {
    const isKnown = (words: string) => words === 'harbour dues';
    expect(saidIn('It is of harbour dues.', { isKnown })).toEqual([]);
  });
});

test('phrases are fifteen at the most, and each stands in its sentence, whatever the text', () => {
  const word = fc.constantFrom(
    'tidal',
    'wall',
    'of',
    'Amber',
    '12',
    ',',
    '. It',
    'harbour',
    'fish',
    'net',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const phrases = phrasesIn(text);
      expect(phrases.length).toBeLessThanOrEqual(15);
      for (const { phrase, start, end } of phrases) {
        expect(text.slice(start, end).toLowerCase()).toContain(phrase);
      }
    }),
    { numRuns: 50 },
  );
});

test('the key of a phrase is that of its words in any form', () => {
  const keys = ['Mass shootings', 'mass shooting'].map((one) => phraseKey(one, english.forms));
  expect(new Set(keys).size).toBe(1);
});
