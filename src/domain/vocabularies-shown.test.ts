import { expect, test } from 'vitest';
import type { Vocabularies } from './vocabulary.ts';
import { synonymsShown } from './vocabularies-shown.ts';

const named = (label: string, short: readonly string[]) => ({
  ...{ id: label, label, also: [], short: [...short] },
});
const whole: Vocabularies = {
  people: [named('Ines Marlow', ['Marlow']), named('Bo Lind', [])],
  ...{ organisations: [], topics: [], outlets: [], unindexed: [] },
};

test('what a person is called who is not shown, a search does not know', () => {
  const synonyms = [
    ['marlow', 'Mally'],
    ['jetty', 'pier'],
  ];
  const shown = { ...whole, people: whole.people.slice(1) };
  expect(synonymsShown(synonyms, whole, shown)).toEqual([['jetty', 'pier']]);
  expect(synonymsShown(synonyms, whole, whole)).toEqual(synonyms);
});
