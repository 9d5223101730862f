import { expect, test } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import type { CaptureState } from './archive-state.ts';
import { rankTopics } from './rank-topics.ts';

interface Article {
  readonly outlet?: string;
  readonly tags?: readonly string[];
  readonly phrases?: Readonly<Record<string, number>>;
}

function stateOf({ outlet = 'a', tags = [], phrases = {} }: Article, index: number): CaptureState {
  const nothing = { title: null, date: null, authors: [], notices: [] };
  const at = { block: 'p1', start: 0, end: 9 };
  return {
    ...{ file: `${String(index)}.txt`, slug: `a-${String(index)}` },
    told: {
      ...{ ...nothing, isUnread: false, words: 0, sayings: [], tags },
      ...{ outlet: { value: outlet, by: 'host' }, language: { value: 'en', by: 'words' } },
      lines: { prose: 0, record: 0, dropped: 0, within: 0 },
      found: { people: 0, organisations: 0, topics: 0, quotations: 0, unspoken: 0 },
      proposals: Object.entries(phrases).map(([phrase, mentions]) => ({
        ...{ kind: 'phrase' as const, phrase, mentions, ...at },
      })),
    },
  };
}
const topicsOf = (...articles: Article[]) =>
  rankTopics(articles.map(stateOf), new Set(['dues']), LANGUAGES).map(
    ({ label, articles: count }) => `${label} ${String(count)}`,
  );

test('a phrase is one topic in all its forms, and a tag in the same words is it, too', () => {
  expect(
    topicsOf(
      { phrases: { 'flood wall': 1 } },
      { phrases: { 'flood walls': 1 }, outlet: 'b' },
      { tags: ['Flood wall'] },
    ),
  ).toEqual(['Flood wall 3']);
});

test('what one article alone has comes last, and only if it is said often', () => {
  const one = { phrases: { 'eel traps': 9, 'fish scales': 1, 'flood wall': 1 } };
  expect(topicsOf(one, { phrases: { 'flood wall': 1 }, outlet: 'b' })).toEqual([
    'Flood wall 2',
    'Eel traps 1',
  ]);
});

test('a tag is no topic that is a code, a section, the outlet or known', () => {
  const tags = ['GEN', 'n', 'General news', 'Harbour Post', 'dues', 'tides'];
  expect(topicsOf({ tags, outlet: 'harbour-post' }, { tags, outlet: 'the-harbour-post' })).toEqual([
    'Tides 2',
  ]);
});

test('words that one outlet of several has are its furniture', () => {
  const phrases = { 'tip line': 1 };
  expect(
    topicsOf({ phrases }, { phrases }, ...['b', 'c', 'd'].map((outlet) => ({ outlet }))),
  ).toEqual([]);
  expect(topicsOf({ phrases }, { phrases }, {})).toEqual(['Tip line 2']);
});
