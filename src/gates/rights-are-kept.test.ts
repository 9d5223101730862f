import { describe, expect, test } from 'vitest';
import type { Block } from '../domain/block.ts';
import type { Rights } from './kept-back.ts';
import { findLeaks } from './rights-are-kept.ts';

const SECRET = 'The minister’s plan was never shown to "anybody" at all by him or them.';
const OPEN = 'The minister spoke on Monday in the capital of the state.';
const block = (text: string): Block => ({ id: 'p1', kind: 'paragraph', text });
const article: Rights = {
  ...{ slug: 'x', formerly: [], isListed: true, title: null, names: [], open: [] },
  whole: [block(`${OPEN} ${SECRET}`)],
  blocks: [block(`${OPEN} […]`)],
};
const withdrawn: Rights = {
  ...{ slug: 'fog-over-ölund', formerly: ['fog'], isListed: false, open: [], blocks: [] },
  ...{ title: 'Fog over Ölund harbour', names: ['Inés Vährle', 'Board of Pilots'] },
  whole: [block(SECRET), block('No ship came in.')],
};
const leaksOf = (
  text: string,
  { articles = [article], file = 'a', ownWords = [] as string[] } = {},
) => findLeaks({ paths: [file], textOf: () => text, articles, ownWords });
const closed = [withdrawn];

describe('an excerpt', () => {
  test('that alone is shown keeps the rights', () => {
    expect(leaksOf(`<p>${OPEN} […]</p>`)).toEqual([]);
  });

  test.each([
    ['as it stands', SECRET],
    ['in a page', SECRET.replace('minister', '<mark>minister</mark>').replaceAll('"', '&quot;')],
    ['in an attribute', `<meta name="description" content="${SECRET.replaceAll('"', '')}">`],
    ['in the address of words', `<a href="/x/#:~:text=${encodeURIComponent(SECRET)}">`],
    ['in JSON', JSON.stringify({ text: SECRET })],
    ['in CSV', `"${SECRET.replaceAll('"', '""')}"`],
    ['in capitals', SECRET.toUpperCase()],
  ])('leaks words that are kept back %s', (_, text) => {
    expect(leaksOf(`before ${text} after`)).toMatchObject([{ file: 'a' }]);
  });

  test('may have words that another article shows', () => {
    const other = { ...article, slug: 'y', whole: [block(SECRET)], blocks: [block(SECRET)] };
    expect(leaksOf(SECRET, { articles: [article, other] })).toEqual([]);
  });
});

describe('of an article that is withdrawn', () => {
  test.each([
    ['its title', 'See also: Fog over Ölund harbour'],
    ['its title in an address', '/articles/fog-over-olund-harbour/'],
    ['a person', '{"label":"In\\u00e9s V\\u00e4hrle"}'],
    ['a person in an entity', '<b>In&#233;s V&#xE4;hrle</b>'],
    ['an organisation', 'board-of-pilots'],
    ['a sentence of few words', 'no ship came in'],
  ])('%s is found', (_, text) => {
    expect(leaksOf(text, { articles: closed })).toHaveLength(1);
  });

  test.each([
    ['words of Pagefind, which have their lengths before them', 'eabout fvährle'],
    ['the list of all words', 'about vahrle wind'],
  ])('a name is found in an index: %s', (_, text) => {
    expect(leaksOf(text, { articles: closed, file: 'search-index/a/b' })).toHaveLength(1);
    expect(leaksOf(text, { articles: closed })).toEqual([]);
  });

  test('a word of an index that only ends like a name is no leak', () => {
    const union = { ...withdrawn, names: ['Pilots’ Union'] };
    const index = { articles: [union], file: 'search-index/a/b' };
    expect(leaksOf('junio reunion', index)).toEqual([]);
    expect(leaksOf('dunio', index)).toHaveLength(1);
  });

  test('its own page has its address, and else no more than any', () => {
    const own = { articles: closed, file: 'articles/fog-over-ölund/index.html' };
    expect(leaksOf('<a href="/articles/fog-over-ölund/">Withdrawn</a>', own)).toEqual([]);
    expect(leaksOf('Withdrawn: Fog over Ölund harbour', own)).toHaveLength(1);
  });

  test('a bag has its address, of which its page is made, and else no more than any', () => {
    const bag = { articles: closed, file: 'exports/bag.tar' };
    expect(leaksOf('data/articles/fog-over-ölund.md slug: fog', bag)).toEqual([]);
    expect(leaksOf('title: Fog over Ölund harbour', bag)).toHaveLength(1);
  });

  test('names, phrases and wire copy that others have are no leak', () => {
    const wire = { ...withdrawn, slug: 'wire', isListed: true, blocks: withdrawn.whole };
    expect(leaksOf(`${SECRET} Inés Vährle`, { articles: [withdrawn, wire] })).toEqual([]);
    const ownWords = ['Board of Pilots, of the town'];
    expect(leaksOf('Board of Pilots', { articles: closed, ownWords })).toEqual([]);
    expect(leaksOf('over the harbour', { articles: closed })).toEqual([]);
  });
});

test('letters of scripts that part no words are looked for one by one', () => {
  const text = '港口今天早上因大雾关闭了';
  const one = { ...withdrawn, whole: [block(text)] };
  expect(leaksOf(`x${text.slice(2)}y`, { articles: [one] })).toHaveLength(1);
  expect(leaksOf(text.slice(0, 5), { articles: [one] })).toEqual([]);
});
