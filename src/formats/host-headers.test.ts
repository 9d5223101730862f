import { describe, expect, test } from 'vitest';
import { SECURITY_POLICY } from '../site/security-policy.ts';
import { writeHeaders } from './host-headers.ts';

/** What is sent with a path: all that the rules say which match it, as Cloudflare reads them. */
function sentWith(path: string, base = '/') {
  const rules = writeHeaders(base, SECURITY_POLICY)
    .trimEnd()
    .split(/\n(?=\/)/);
  return rules.flatMap((rule) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const form = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
    const headers = lines.map((line) => line.trim().split(': ') as [string, string]);
    return new RegExp(`^${form}$`).test(path) ? headers : [];
  });
}

describe('headers', () => {
  test('say the policy of pages, and who may frame them', () => {
    const policy = `${SECURITY_POLICY}; frame-ancestors 'none'`;
    expect(sentWith('/articles/x/')).toContainEqual(['Content-Security-Policy', policy]);
  });

  test.each([
    'feed.xml',
    'topics/a/and/b/feed.xml',
    'feed.json',
    'follow/all.opml',
    'exports/articles-1987.csv',
    'exports/bag.tar',
    'exports/index.json',
    'search-index/articles/directory.json',
    '_astro/Page.css',
    'topics/a/',
  ])('have each name once for %s, wherever the site stands', (path) => {
    const names = sentWith(`/news/${path}`, '/news/').map(([name]) => name);
    expect(names).toContain('X-Content-Type-Options');
    expect(new Set(names).size).toBe(names.length);
  });

  test('let any page read feeds and exports, and nothing else', () => {
    for (const base of ['/', '/news/']) {
      const isOpen = (path: string) =>
        sentWith(base + path, base).some(([name]) => name === 'Access-Control-Allow-Origin');
      const open = ['feed.xml', 'people/x/feed.xml', 'all.opml', 'exports/quotations.csv'];
      expect(open.filter(isOpen)).toEqual(open);
      expect(['', 'articles/x/', 'search-index/x.dat'].filter(isOpen)).toEqual([]);
    }
  });

  test('are fewer than the hundred rules that Cloudflare reads', () => {
    expect(writeHeaders('/', '').match(/^\S/gm)?.length).toBeLessThan(100);
  });
});
