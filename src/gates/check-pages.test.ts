import { describe, expect, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { checkPages } from './check-pages.ts';

const POLICY = "default-src 'none'; script-src 'self'";
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const HOME = `<!doctype html>
<html lang="en"><head>${META}<title>Home</title></head>
<body><main><h1>Home</h1><a href="/articles/x/#p1">x</a></main></body></html>
`;
const ARTICLE = HOME.replace('<h1>', '<h1 id="p1">');
const SOUND = {
  _headers: `/*\n  Content-Security-Policy: ${POLICY}\n`,
  'index.html': HOME,
  'articles/x/index.html': ARTICLE,
  'feed.xml': '<rss><channel><link>https://example.org/</link></channel></rss>',
};

/** The gates that a site fails, by their names. */
function failedBy(changes: Readonly<Record<string, string>>): string[] {
  const files = new Map(Object.entries({ ...SOUND, ...changes }));
  const site: BuiltSite = {
    origin: 'https://example.org',
    base: '/',
    paths: [...files.keys()],
    textOf: (path) => files.get(path) ?? '',
  };
  const findings = checkPages(site, new Set(['x']));
  return findings.filter(({ problems }) => problems.length > 0).map(({ gate }) => gate);
}

describe('the gates for pages', () => {
  test('pass a sound site', () => {
    expect(failedBy({})).toEqual([]);
  });

  test.each([
    ['pages have entries', { 'articles/y/index.html': ARTICLE }],
    ['links resolve', { 'index.html': HOME.replace('#p1', '#p2') }],
    ['links resolve', { 'feed.xml': '<rss><link>https://example.org/gone/</link></rss>' }],
    ['links resolve', { 'feed.json': '{"feed_url":"https://example.org/gone.json"}' }],
    ['links resolve', { 'topics/x/feed.json': '{"items":[{"id":"https://example.org/gone/"}]}' }],
    ['links resolve', { 'topics/x/feed.xml': '<rss><guid>https://example.org/gone/</guid></rss>' }],
    ['nothing inline', { 'index.html': HOME.replace('<h1>', '<h1 style="color:red">') }],
    [
      'nothing foreign',
      { 'index.html': HOME.replace('<h1>', '<link rel="icon" href="//x.example/"><h1>') },
    ],
    ['one policy', { 'index.html': HOME.replace(META, '') }],
    ['one policy', { _headers: '/*\n' }],
    ['HTML is valid', { 'index.html': HOME.replace('<h1>', '<h1 id="a"><i id="a"></i>') }],
  ])('“%s” fails where it should: %j', (gate, changes) => {
    expect(failedBy(changes)).toContain(gate);
  });
});
