import { expect, test } from 'vitest';
import { findUnlisted } from './articles-are-listed.ts';
import { outlineOf } from './outline.ts';
import { readPage } from './page.ts';

const SITE = { origin: 'https://example.org', base: '/news/' };
const unlisted = (pages: Readonly<Record<string, string>>) => {
  const outlines = Object.entries(pages).map(([path, html]) => outlineOf(readPage(path, html)));
  return findUnlisted(['storm', 'ferry'], outlines, SITE).map(({ file }) => file);
};
const link = (slug: string) => `<a href="/news/articles/${slug}/">x</a>`;

test('every article is listed where one page or another of the list links to it', () => {
  expect(
    unlisted({
      'articles/index.html': link('storm'),
      'articles/page/2/index.html': '<a href="../../ferry/#p2">x</a>',
    }),
  ).toEqual([]);
});

test('an article that only other pages link to is not', () => {
  const pages = { 'index.html': link('ferry'), 'articles/storm/index.html': link('ferry') };
  expect(unlisted({ ...pages, 'articles/index.html': link('storm') })).toEqual([
    'articles/ferry/index.html',
  ]);
});
