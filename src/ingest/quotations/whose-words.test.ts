import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { knowNames } from './speaker/known-terms.ts';

const nobody = knowNames({ people: [], organisations: [] });

/** The speakers of a text, in order; null where none is known. */
function speakers(text: string) {
  return quotesInText(text, nobody, language).map(({ speaker }) => speaker);
}

describe('a title without a full stop', () => {
  test.each([
    ['Ms Holm met Mr Ray. Mr Ray left. “It is dry,” she said.', 'Holm'],
    ['“It is dry,” said Mr Ray.', 'Ray'],
    ['“It is dry,” said Det Supt Ann Lee.', 'Ann Lee'],
    ['“It is dry,” said Det. Supt. Ann Lee.', 'Ann Lee'],
  ])('is no part of a name, and tells a gender: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('words behind a verb in the passive', () => {
  test.each([
    ['Bob Ray was accused by rival Ann Lee of “selling the quay.”', 'Ann Lee'],
    ['The firm was branded “a disgrace” by the mayor.', 'the mayor'],
    ['Bob Ray, described by police as “armed and late,” ran.', 'police'],
    ['Bob Ray was later called “a thief.”', null],
    ['Bob Ray has been charged with “theft”.', null],
    ['Bob Ray was quoted by the Gazette as saying, “I am here.”', 'Bob Ray'],
    ['Ann Lee said Bob Ray was called “a thief.”', 'Ann Lee'],
  ])('are never those of its subject: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a whole statement', () => {
  test.each([
    ['Police said Bob Ray told his sister, “I sank it.”', 'Bob Ray'],
    ['Police said that Bob Ray had told them: “You are late.”', 'Bob Ray'],
    ['Police alleged that Bob Ray yelled “I will sink it.”', 'Bob Ray'],
    ['The report quoted nurse Ann Lee as saying “it sank.”', 'Ann Lee'],
  ])('is of the subject of the verb beside it, whoever tells that: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test('behind an imperative is not of who is spoken to', () => {
    expect(speakers('Tell your boss: “I need a rise.”')).toEqual([null]);
  });
});
