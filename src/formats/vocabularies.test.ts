import { expect, test } from 'vitest';
import { InputError } from '../domain/problem.ts';
import { readVocabularies } from './vocabularies.ts';

type Files = Partial<
  Record<'people' | 'organisations' | 'topics' | 'outlets' | 'unindexed', string>
>;

function read(files: Files) {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`v/${name}.yaml`, text]));
  return readVocabularies('v', (path) => texts.get(path) ?? '[]');
}

function problemsOf(files: Files): string[] {
  try {
    read(files);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
}

const term = (id: string, more = '') => `- {id: ${id}, label: ${id}, note: n${more}}\n`;

test('a term has what its file says, and nothing else where it says nothing', () => {
  expect(read({ people: term('ana'), unindexed: '[Old Town]' })).toEqual({
    people: [{ id: 'ana', label: 'ana', note: 'n', also: [], short: [] }],
    organisations: [],
    topics: [],
    outlets: [],
    unindexed: ['Old Town'],
  });
});

test('the host of an outlet is what any form of its address names', () => {
  const hosts = 'hosts: [https://www.Voz.example/, Port.example, news.port.example]';
  const [outlet] = read({ outlets: term('voz', `, ${hosts}`) }).outlets;
  expect(outlet?.hosts).toEqual(['voz.example', 'port.example', 'news.port.example']);
  expect(problemsOf({ outlets: term('voz', ', hosts: [The Voz]') })).toEqual([
    expect.stringContaining('is no host, like example.org'),
  ]);
});

test('a first term without its hyphen is told with what to write', () => {
  expect(problemsOf({ people: 'id: ann-lee\nlabel: Ann Lee\n' })).toEqual([
    'v/people.yaml, line 1: the file is one thing where a list is wanted. Put `- ` before `id`, and two spaces before the lines below it.',
  ]);
});

test('a topic and a person may share an id and a label: they are looked up apart', () => {
  expect(problemsOf({ people: term('ana'), topics: term('ana'), outlets: term('ana') })).toEqual(
    [],
  );
});

test('an id or a label of two terms is refused, whatever its case and accents', () => {
  expect(
    problemsOf({ people: term('ana') + term('eva', ', also: [ANÁ]') + term('ana', ', also: [x]') }),
  ).toEqual([
    'v/people.yaml, line 3: the id ana stands in v/people.yaml, line 1 already. Give one of the two another id.',
    'v/people.yaml, line 2: the label “ANÁ” of eva is claimed by ana already. Leave it to one term only.',
    'v/people.yaml, line 3: the label “ana” of ana is claimed by ana already. Leave it to one term only.',
  ]);
});

test('a label that a term has twice is one: of a topic whatever its letters', () => {
  const twice = term('war', ', also: [WAR, battle, Báttle, war]');
  const { topics, people } = read({ topics: twice, people: twice });
  expect(topics[0]?.also).toEqual(['battle']);
  // Names are found with their capitals only.
  expect(people[0]?.also).toEqual(['WAR', 'battle', 'Báttle']);
});

test('a person and an organisation do not share an id or a label', () => {
  expect(problemsOf({ people: term('ana'), organisations: term('ana') })).toEqual([
    'v/organisations.yaml, line 1: the id ana stands in v/people.yaml, line 1 already. Give one of the two another id.',
    'v/organisations.yaml, line 1: the label “ana” of ana is claimed by ana already. Leave it to one term only.',
  ]);
});

test('a topic is not broader than itself', () => {
  expect(problemsOf({ topics: term('boats', ', broader: boats') })).toEqual([
    'v/topics.yaml, line 1: the broader topic boats of boats is no other topic. Name the id of another topic.',
  ]);
});

test('topics are not broader than one another in a circle', () => {
  const topics = term('boats', ', broader: ships') + term('ships', ', broader: boats');
  expect(problemsOf({ topics })).toEqual([
    'v/topics.yaml, line 1: the broader topics of boats lead back to it. Leave one of them without.',
    'v/topics.yaml, line 2: the broader topics of ships lead back to it. Leave one of them without.',
  ]);
});

test('what a topic is called in another language may be one sign or several', () => {
  const { topics } = read({
    topics: term('war', ', languages: {es: guerra, fr: [guerre, conflit]}'),
  });
  expect(topics[0]?.languages).toEqual({ es: ['guerra'], fr: ['guerre', 'conflit'] });
  expect(problemsOf({ topics: term('war', ', languages: {Spanish: guerra}') })).toHaveLength(1);
});

test('a sign that cannot be read is said with its line, its topic and what to do', () => {
  const topics =
    term('war') + term('guns', ',\n  signs: [gun,\n  (gun|arms trade],\n  languages: {es: ‘…’}');
  expect(problemsOf({ topics: topics.replace('‘…’', '[…]') })).toEqual([
    'v/topics.yaml, line 4: the sign “(gun|arms trade” of guns has a “(” that nothing closes. Put a “)” after the last alternative.',
    'v/topics.yaml, line 5: the sign “…” of guns has an alternative without a word. Put a word there, or remove it.',
  ]);
});
