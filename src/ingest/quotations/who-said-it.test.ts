import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { knowNames } from './speaker/known-terms.ts';

const nobody = knowNames({ people: [], organisations: [] });

/** The speakers of a text, in order; null where none is known. */
function speakers(text: string) {
  return quotesInText(text, nobody, language).map(({ speaker }) => speaker);
}

describe('words woven into a sentence', () => {
  test.each([
    ['Ann Lee said Holm’s newest remarks showed “a love of tar.”', 'Ann Lee'],
    ['Ann Lee said Bob Ray calls the quay “a grave.”', 'Ann Lee'],
    ['Ann Lee is telling the crew that the quay is “done.”', 'Ann Lee'],
    ['Bob Ray left after Ann Lee told the crew that the quay is “done.”', 'Ann Lee'],
    ['Ann Lee (Ind.) said the quay was “done.”', 'Ann Lee'],
    ['Bob Ray sold the bell to close what Ann Lee called “a bad year.”', 'Ann Lee'],
    ['The town released a notice saying its quay was “done.”', 'The town'],
    ['The quay has used “soft gloves” for years, said Ann Lee.', 'Ann Lee'],
  ])('belong to who says the clause that holds them: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a speaker', () => {
  test.each([
    ['“It sank,” the Quay Gazette quoted Ms. Holm as saying.', 'Holm'],
    ['The rule is, in the words of historian Ann Lee: “Pay first.”', 'Ann Lee'],
    ['Bob Ray recalled Ann Lee, who just before the flood said: “We stay.”', 'Ann Lee'],
    ['“It is open,” first lady Ann Lee said.', 'Ann Lee'],
    ['“It is late,” said the harbour master, Ann Lee.', 'Ann Lee'],
    ['“It is dry,” reads a letter signed by Ann Lee.', 'Ann Lee'],
    ['Ann Lee’s careful reply: “Four.”', 'Ann Lee'],
    ['“We came,” Police and Crime Commissioner Ann Lee said.', 'Ann Lee'],
    ['“We came,” said actor and director Ann Lee.', 'Ann Lee'],
    ['“We came,” said Ann Lee and Bob Ray.', 'Ann Lee and Bob Ray'],
    ['Ann Lee and Bob Ray said they “regret the tone.”', 'Ann Lee and Bob Ray'],
    ['Ann Lee, Tom Reed and Bob Ray said: “We came.”', 'Ann Lee, Tom Reed and Bob Ray'],
    [
      'The mayor, Ann Lee, and the governor, Bob Ray, said: “We came.”',
      'The mayor, Ann Lee, and the governor, Bob Ray',
    ],
    [
      'Ann Lee, the mayor, and Bob Ray, the governor, said they “regret the tone.”',
      'Ann Lee, the mayor, and Bob Ray',
    ],
    ['Tom Reed met Ann Lee, and Bob Ray said: “We came.”', 'Bob Ray'],
    ['Mexico’s president, Ann Lee, said: “We came.”', 'Ann Lee'],
  ])('is who is said to speak, and several where they speak as one: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['“A grave.”\nThat was how Ann Lee, head of the port, described it.', ['Ann Lee']],
    ['“We stay.” So said Ann Lee.', ['Ann Lee']],
    ['“We stay.”\nThat was before Ann Lee described the quay.', [null]],
  ])('of a statement alone may be told behind it: %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    ['Ann Lee said the ship called “Anna” had left.', []],
    ['Ann Lee said what critics called “a grave” was dry.', ['critics']],
  ])('is nobody where a thing has its name: %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    ['Bob Ray came.\nThey asked Holm, who owned the mill. He shrugged.', 'he', 'Holm'],
    ['Eva Ray came. A trainee named Merle Brook hung a poster.', 'she', 'Merle Brook'],
    ['Ottla Vale sang. The young singer thanked Eva Ray.', 'she', 'Ottla Vale'],
    ['Eva Ray came. A baker left. Flour was short.', 'she', null],
  ])('that a pronoun names is the latest subject: %s', (text, pronoun, name) => {
    expect(speakers(`${text}\n“We closed,” ${pronoun} said.`)).toEqual([name]);
  });

  test.each(['Eva Ray, in tears (left), leaves the court.', 'Eva Ray leaves.\nPhoto: Getty'])(
    'is nobody whom the line below a picture names: %s',
    (caption) => {
      const [speaker] = speakers(`The case opened.\n${caption}\n“He hit me,” she said.`);
      expect(speaker).toBeNull();
    },
  );

  test('does not go on where the sentence between speaks of somebody else', () => {
    const text = '“It was cold,” said Ann Lee. Her sister was washing up.\n“And it was old bread.”';
    expect(speakers(text)).toEqual(['Ann Lee', null]);
  });
});

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
