import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../domain/block.ts';
import { cutBlock } from '../../domain/words.ts';
import { language as english } from '../../language/en/language.ts';
import { language as spanish } from '../../language/es/language.ts';
import type { Language } from '../../language/language.ts';
import { kindOfName } from '../report/name-kind.ts';
import { bearersOf } from './fold-names.ts';
import { proposeNames } from './propose-names.ts';

function seenIn(text: string, language: Language = english) {
  const blocks = numberBlocks([{ kind: 'paragraph', text }]);
  const cut = blocks.map((block) => cutBlock(block, language));
  return proposeNames(cut, [], new Set(), language);
}
const namesIn = (text: string, language?: Language) =>
  seenIn(text, language).map(({ name }) => name);
const kindsIn = (text: string, language?: Language) =>
  seenIn(text, language).map(({ name, hints }) => `${name}: ${kindOfName(name, [hints]).kind}`);

describe('a run of capitals', () => {
  test.each([
    ['is cut where one owns the next', 'It was Amber’s Ann Lee.', ['Amber', 'Ann Lee']],
    ['has no title', 'Then Prime Minister Ann Lee left.', ['Ann Lee']],
    ['names a body and who is of it', 'Then FBI Director Ann Lee left.', ['FBI', 'Ann Lee']],
    ['has no word for what its bearer is', 'Then Amber Researcher Ann Lee left.', ['Ann Lee']],
    ['is a body with the small words in it', 'At the Bank of Amber it is.', ['Bank of Amber']],
    ['is no contraction', 'Now I’m here, and They’re there.', []],
    ['is no people', 'Then the Israelis and the Canadians left.', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('a word alone belongs to the one name that has it, and to none where two have', () => {
  expect(bearersOf(['Ann T. Lee', 'Ann Lee', 'Lee'])).toEqual(
    new Map([
      ['ann t. lee', 'ann lee'],
      ['lee', 'ann lee'],
    ]),
  );
  expect(bearersOf(['Ann Lee', 'Bob Lee', 'Lee'])).toEqual(new Map());
});

describe('what a name is taken for', () => {
  test.each([
    [
      'a club is called after its town',
      'Then the Baltimore Gulls lost.',
      'Baltimore Gulls: organisation',
    ],
    ['a law is nobody', 'By the Twelfth Amendment it is so.', 'Twelfth Amendment: other'],
    [
      'a known place is no body for its word',
      'It rained in Kansas City then.',
      'Kansas City: place',
    ],
    ['who has a given name is a person', 'Then Maria Lindqvist left.', 'Maria Lindqvist: person'],
  ])('%s', (_, text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });
});

describe('Spanish', () => {
  test('has surnames alone, and names with its own small words in them', () => {
    expect(namesIn('Ayer Ruiz dijo que la Universidad de Puerto Ámbar cerró.', spanish)).toEqual([
      'Ruiz',
      'Universidad de Puerto Ámbar',
    ]);
  });
  test('tells by its words what they are', () => {
    expect(kindsIn('Fue el Ministerio de Mareas.', spanish)).toEqual([
      'Ministerio de Mareas: organisation',
    ]);
    expect(kindsIn('Fue la presidenta Ana Ruiz.', spanish)).toEqual(['Ana Ruiz: person']);
    expect(kindsIn('Fue con Ana Ruiz.', spanish)).toEqual(['Ana Ruiz: person']);
  });
});

test('words of a thousand letters take no time', () => {
  const long = `Ann ${'A'.repeat(1000)} ${'b'.repeat(1000)}`;
  const { user } = process.cpuUsage();
  seenIn(`Then ${long} Lee left.`);
  expect(process.cpuUsage().user - user).toBeLessThan(200_000);
});

test.each(['Ana M. Ruiz', 'J. R. Ruiz', 'Ana M Ruiz', 'J.R. Ruiz'])('%s has an initial', (name) => {
  expect(seenIn(`Then ${name} left.`).flatMap(({ hints }) => hints)).toContain(`initial:${name}`);
});
