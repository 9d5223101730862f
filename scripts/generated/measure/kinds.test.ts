import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';

test('a page is of the kind of the route that made it, wherever it stands', () => {
  const page = () => '<html><body class="a" data-route="/articles/[slug]"><p>';
  expect(kindOf('articles/storm/index.html', page)).toBe('/articles/[slug]');
});

test('a page that names no route is of a kind of its own', () => {
  expect(kindOf('index.html', () => '<body>')).toBe('pages without a route');
});

test.each([
  ['articles/storm/citation.bib', 'articles/….bib'],
  ['exports/articles-1987.csv', 'exports/….csv'],
  ['topics/fog/feed.xml', 'feeds of lists'],
  ['feed.xml', 'files at the root'],
  ['search-index/articles/0a1b/rows/1.json', 'search-index/articles'],
])('%s is one of %s, and is not read', (path, kind) => {
  const unread = () => {
    throw new Error('was read');
  };
  expect(kindOf(path, unread)).toBe(kind);
});
