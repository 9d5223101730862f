import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { knowNames } from './speaker/known-terms.ts';

const nobody = knowNames({ people: [], organisations: [] });

/** Speaker and words of every quotation. */
function read(...paragraphs: string[]) {
  return quotesInText(paragraphs.join('\n'), nobody, language).map(
    ({ speaker, text }) => `${speaker ?? '?'}: ${text}`,
  );
}

describe('a transcript', () => {
  test('has turns, of who is named in full before, or of nobody known', () => {
    const turns = read(
      'ANA VALE, HOST: Who came? (through translator)',
      'OTTO BRENN, FISHERMAN (through translator): Two boats. "Come," I said.',
      '(BEGIN VIDEO CLIP)',
      'UNIDENTIFIED FEMALE: We saw them.',
      'VALE: Thank you.',
    );
    expect(turns).toEqual([
      'ANA VALE: Who came? (through translator)',
      'OTTO BRENN: Two boats. "Come," I said.',
      '?: We saw them.',
      'ANA VALE: Thank you.',
    ]);
  });

  test('may stand in marks, a turn in each pair or several in one', () => {
    expect(read('They met.', '“HOST: Who drew it? MS. VALE: My office did.”')).toEqual([
      'HOST: Who drew it?',
      'VALE: My office did.',
    ]);
    expect(read('Ana Vale spoke.', '“VALE: We did.', '“(CROSSTALK.)', '“It rained.”')).toEqual([
      'Ana Vale: We did.',
      '?: It rained.',
    ]);
  });

  test('asks and answers, without names or with surnames', () => {
    const words = ['When did you come?', 'In May.', 'By boat?', 'By boat. It rained.'];
    const turns = (labels: string[]) =>
      read('Ana Vale spoke to us.', ...words.map((line, at) => `${labels[at % 2] ?? ''}: ${line}`));
    expect(turns(['Q', 'A'])).toEqual(words.map((line) => `?: ${line}`));
    expect(turns(['Herald', 'Vale'])).toEqual(
      words.map((line, at) => `${at % 2 === 0 ? 'Herald' : 'Ana Vale'}: ${line}`),
    );
  });

  test.each([
    [['THE FACTS: It rained.', 'THE CLAIM: It did not.', 'THE FACTS: It did.']],
    [['WHERE: At the pier.', 'WHEN: On Monday.', 'WHERE: In the hall.']],
    [['Soup: Leeks and salt.', 'Bread: Flour.', 'Fish: Trout.', 'It was good.']],
    [['LIMA: A city of fog.', 'PARIS: A city of light.', 'LIMA: It is old.']],
  ])('is none where labels name parts of a text: %j', (paragraphs) => {
    expect(read(...paragraphs)).toEqual([]);
  });
});

describe('a signature below', () => {
  test('makes a paragraph without marks a post of the signer, where it has a handle', () => {
    const post = 'Nobody sells the boats. pic.example/1';
    expect(read('He wrote.', post, '— Ana Vale (@anavale) May 4, 2025')).toEqual([
      `Ana Vale: ${post}`,
    ]);
    expect(read('He wrote.', 'Nobody sells the boats.', '— a note on the boats')).toEqual([]);
  });

  test('tells who said what stands in marks above it, also where they close behind it', () => {
    expect(read('It rained.', '“We came by boat.”', '— Ana Vale, baker', 'They ate.')).toEqual([
      'Ana Vale: We came by boat.',
    ]);
    expect(read('It rained.', '"We came by boat.', 'Ana Vale, head of the port."')).toEqual([
      'Ana Vale: We came by boat.',
    ]);
  });
});

test('a nickname is no quotation', () => {
  expect(read('“It was loud,” said a man who goes by the name “Shorty.”')).toEqual([
    'a man: It was loud,',
  ]);
});
