import { expect, test } from 'vitest';
import { findOrphans } from './no-page-is-an-orphan.ts';
import { outlineOf } from './outline.ts';
import { readPage } from './page.ts';

const SITE = { origin: 'https://example.org', base: '/news/' };
const orphansOf = (pages: Readonly<Record<string, string>>) =>
  findOrphans(
    Object.entries(pages).map(([path, html]) => outlineOf(readPage(path, html))),
    SITE,
  ).map(({ file }) => file);

test('a page is no orphan where links lead to it, through however many pages', () => {
  const pages = {
    'index.html': '<a href="/news/topics/">Topics</a>',
    'topics/index.html': '<a href="tariffs/#said">Tariffs</a>',
    'topics/tariffs/index.html': '<a href="https://example.org/news/about/?from=here">About</a>',
    'about/index.html': '',
  };
  expect(orphansOf(pages)).toEqual([]);
});

test.each([
  ['only itself', { 'about/index.html': '<a href="/news/about/">About</a>' }],
  ['only another orphan', { 'x/index.html': '<a href="/news/about/">About</a>' }],
  ['what is no link', { 'index.html': '<link rel="canonical" href="/news/about/">' }],
  ['a link to the same path elsewhere', { 'index.html': '<a href="https://x.org/news/about/">' }],
])('a page is an orphan where %s leads to it', (_, pages) => {
  expect(orphansOf({ 'index.html': '', 'about/index.html': '', ...pages })).toContain(
    'about/index.html',
  );
});

test('a page that only leads on, and one that stands at no address, need no link', () => {
  const refresh = '<meta http-equiv="refresh" content="0; url=/news/">';
  expect(orphansOf({ 'index.html': '', 'old/index.html': refresh, '404.html': '' })).toEqual([]);
});
