import { describe, expect, test } from 'vitest';
import { outlineOfJson, outlineOfXml } from './feed-outline.ts';
import { findDeadLinks } from './links-resolve.ts';
import { outlineOf } from './outline.ts';
import { readPage } from './page.ts';

const origin = 'https://example.org';
const target = outlineOf(readPage('articles/x/index.html', '<p id="p3">Words</p>'));

function faultsOf(html: string, base = '/', path = 'index.html'): string[] {
  const files = new Set([path, target.path, 'feed.xml', 'topics/a b/index.html']);
  const outlines = [target, outlineOf(readPage(path, html))];
  return findDeadLinks(outlines, files, { origin, base }).map(({ what }) => what);
}

describe('links of a page', () => {
  test.each([
    '<a href="/articles/x/">',
    '<a href="articles/x/#p3">',
    '<a href="/articles/x/#p3:~:text=she-,said">',
    '<a href="/articles/x/#:~:text=said">',
    '<a href="https://example.org/articles/x/?q=1#p3">',
    '<a href="/topics/a%20b/">',
    '<a href="#">',
    '<a href="https://elsewhere.example/gone">',
    '<a href="mailto:a@b.example">',
    '<link rel="alternate" href="/feed.xml">',
    '<form action="/?q=words"></form>',
    '<meta http-equiv="refresh" content="0;url=/articles/x/">',
  ])('pass: %s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });

  test.each([
    ['<a href="/articles/y/">', /leads to articles\/y\/index\.html, which is not there/],
    ['<a href="/articles/x">', /lacks the slash/],
    ['<a href="/articles/x/#p4">', /leads to the id p4/],
    ['<a href="/articles/x/#p4:~:text=said">', /leads to the id p4/],
    ['<a href="#content">', /leads to the id content/],
    ['<a href="/feed.xml#p3">', /leads to the id p3/],
    ['<a href="javascript:alert(1)">', /is neither http nor mailto/],
    ['<a href="ftp://example.org/x">', /is neither http nor mailto/],
    ['<a href="https://">', /is not an address/],
    ['<img src="/missing.png" alt="">', /not there/],
    ['<img srcset="/feed.xml 1x, /missing.png 2x" alt="">', /missing\.png, which is not there/],
    ['<script src="/missing.js"></script>', /not there/],
    ['<link rel="stylesheet" href="/missing.css">', /not there/],
    ['<form action="/search/"></form>', /not there/],
    ['<map><area href="/missing/"></map>', /not there/],
    ['<svg><use href="#icon"></use></svg>', /leads to the id icon/],
    ['<meta http-equiv="refresh" content="0; URL=\'/missing/\'">', /not there/],
    ['<script type="application/ld+json">{"archivedAt":"/missing/"}</script>', /not there/],
    ['<script type="application/ld+json">{"about":[{"@id":"/missing/"}]}</script>', /not there/],
  ])('fail: %s', (html, fault) => {
    expect(faultsOf(html)).toHaveLength(1);
    expect(faultsOf(html)[0]).toMatch(fault);
  });

  test('stay below the base path', () => {
    expect(faultsOf('<a href="/news/articles/x/#p3">', '/news/')).toEqual([]);
    expect(faultsOf('<a href="/articles/x/">', '/news/').join()).toMatch(/out of the base path/);
    const inFull = (path: string) => faultsOf(`<a href="${origin}${path}">`, '/news/');
    expect(inFull('/articles/x/')).toHaveLength(1);
    // The paper whose archive it is, on the same host.
    expect(inFull('/2014/05/storm/')).toEqual([]);
  });

  test('are resolved from where the page stands', () => {
    expect(faultsOf('<a href="../../../articles/x/">', '/', 'a/b/c/index.html')).toEqual([]);
    expect(faultsOf('<a href="articles/x/">', '/', 'a/index.html')).toHaveLength(1);
  });
});

describe('addresses in feeds', () => {
  const check = (outline: ReturnType<typeof outlineOfXml>) =>
    findDeadLinks([target, outline], new Set([target.path]), { origin, base: '/' });
  const rss = (link: string, guid = link, permanent = true) =>
    `<rss><channel><item><link>${link}</link><guid isPermaLink="${String(permanent)}">${guid}</guid></item></channel></rss>`;

  test('pass where they lead to a page of the site, or elsewhere', () => {
    expect(check(outlineOfXml('feed.xml', rss(`${origin}/articles/x/#p3`)))).toEqual([]);
    expect(check(outlineOfXml('feed.xml', rss('https://elsewhere.example/')))).toEqual([]);
  });

  test.each([
    ['an item', rss(`${origin}/articles/y/`)],
    ['a sitemap', `<urlset><url><loc>${origin}/missing/</loc></url></urlset>`],
    [
      'an atom link',
      `<rss xmlns:atom="a"><atom:link href="${origin}/missing.xml" rel="self"/></rss>`,
    ],
    ['a guid', rss(`${origin}/articles/x/`, `${origin}/articles/z/`)],
    ['a search description', `<o><Url template="${origin}/search/?q={searchTerms}"/></o>`],
  ])('fail where %s leads nowhere', (_, xml) => {
    expect(
      check(outlineOfXml('some.xml', xml))
        .map(({ what }) => what)
        .join(),
    ).toMatch(/not there/);
  });

  test('fail where they are not whole', () => {
    expect(check(outlineOfXml('feed.xml', rss('/articles/x/')))[0]?.what).toMatch(/is not whole/);
  });

  test('leave out a guid that is no permalink', () => {
    const xml = rss(`${origin}/articles/x/`, 'urn:x', false);
    expect(check(outlineOfXml('feed.xml', xml))).toEqual([]);
  });

  test('are read from a JSON feed too', () => {
    const json = JSON.stringify({ items: [{ url: `${origin}/missing/`, title: 'url' }] });
    expect(check(outlineOfJson('feed.json', json))).toHaveLength(1);
  });

  test.each(['home_page_url', 'feed_url', 'url', 'external_url', 'id'])(
    'fail where the %s of a JSON feed leads nowhere',
    (name) => {
      const address = { [name]: `${origin}/missing/` };
      const feed = name.includes('_url') ? { ...address, items: [address] } : { items: [address] };
      const faults = check(outlineOfJson('topics/x/feed.json', JSON.stringify(feed)));
      expect(faults.map(({ what }) => what).join()).toMatch(/missing\/index\.html, which is not/);
    },
  );
});
