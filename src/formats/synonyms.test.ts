import { expect, test } from 'vitest';
import { readSynonyms } from './synonyms.ts';

test('words for the same are lists, and a file of notes alone has none', () => {
  expect(readSynonyms('- [ferry, boat]\n- [storm, gale, squall]\n', 'v/synonyms.yaml')).toEqual([
    ['ferry', 'boat'],
    ['storm', 'gale', 'squall'],
  ]);
  expect(readSynonyms('# Nothing yet.\n', 'v/synonyms.yaml')).toEqual([]);
});

test.each([
  [
    '- [ferry, boat]\n- [Boat, ship]\n',
    'line 2: “Boat” stands in a list already. Make one list of',
  ],
  ['- [ferry, ferry]\n', 'line 1: “ferry” stands in a list already. Leave it there once.'],
  ['- [ferry]\n', 'item 1 has one word. Write what counts as it beside it'],
  ['- ferry\n', 'item 1 '],
])('%j is refused with what is wrong', (text, message) => {
  expect(() => readSynonyms(text, 'v/synonyms.yaml')).toThrow(message);
});
