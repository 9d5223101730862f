import { expect, test } from 'vitest';
import { whereItStands } from './where-it-stands.ts';

const standing = (site: string, base: string) =>
  whereItStands({ HEMEROTECA_SITE: site, HEMEROTECA_BASE: base });

test.each([
  ['', '', 'http://localhost:4321', '/'],
  ['https://example.org', '/news/', 'https://example.org', '/news/'],
  ['https://example.org/', 'news', 'https://example.org', '/news/'],
  ['https://example.org:8443', '/my-archive', 'https://example.org:8443', '/my-archive/'],
  ['https://пример.example', '/a/b', 'https://xn--e1afmkfd.example', '/a/b/'],
])('a site at “%s” with the path “%s” stands at %s%s', (site, base, origin, path) => {
  expect(standing(site, base)).toEqual({ site: origin, base: path });
});

test.each([
  ['https://example.org/news/', '', /HEMEROTECA_SITE=https:\/\/example\.org, .*BASE=\/news\//],
  ['example.org', '', /Write it as https:\/\/example\.org/],
  ['', 'https://example.org/news/', /Write the path alone/],
  ['', '/news/?a', /Write the path alone/],
  ['', '../news', /Write the path alone/],
])('a site at “%s” with the path “%s” is refused, with what to write', (site, base, remedy) => {
  expect(() => standing(site, base)).toThrow(remedy);
});
