import { expect, test } from 'vitest';
import { isNamed, knownSpeakers, speakerNamed } from './named-speaker.ts';

const KNOWN = knownSpeakers(['Ana Ruiz', 'Port Authority', 'María Peña Soto']);

test.each([
  ['', ' Ana Ruiz said.', 'Ana Ruiz'],
  ['', ' said President Ruiz.', 'President Ruiz'],
  ['Pena Soto told reporters: ', '', 'Pena Soto'],
  ['The Port Authority said it was ', ' and left', 'The Port Authority'],
  ['', ' said Sen. A. B. Ruiz. Soto left.', 'A. B. Ruiz'],
  ['Soto left, and Ruiz said: ', '', 'Ruiz'],
])('beside “%s“…”%s” a speaker is named', (before, after, words) => {
  expect(speakerNamed({ before, after }, KNOWN)).toBe(words);
});

test.each([
  ['nobody is named', '', ' the mayor said.'],
  ['only somebody unknown is', '', ' Lena Voss said.'],
  ['a pronoun stands nearer', '', ' she told Ruiz.'],
  ['the name owns what speaks', 'Ruiz’s lawyer said: ', ''],
  ['the name goes on', 'Ruiz Street was ', ''],
])('nothing is said of a speaker where %s', (_, before, after) => {
  expect(speakerNamed({ before, after }, KNOWN)).toBeUndefined();
});

test('the last word of a name is enough to be named, whatever its accents', () => {
  expect(isNamed({ before: 'Mr Ruíz said', after: '' }, 'Ana Ruiz')).toBe(true);
  expect(isNamed({ before: 'Ana said', after: '' }, 'Ana Ruiz')).toBe(false);
});
