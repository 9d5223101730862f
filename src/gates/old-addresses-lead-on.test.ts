import { expect, test } from 'vitest';
import { findLostAddresses } from './old-addresses-lead-on.ts';
import { readPage } from './page.ts';

const site = { origin: 'https://example.org', base: '/news/' };

function faultsOf(html: string | undefined): string[] {
  const pageAt = (path: string) => (html === undefined ? undefined : readPage(path, html));
  const problems = findLostAddresses({ slug: 'new', formerly: ['old'] }, pageAt, site);
  return problems.map(({ file, what }) => `${file} ${what}`);
}

test('a former address passes where it leads to the article', () => {
  const html = '<meta http-equiv="refresh" content="0; url=/news/articles/new/">';
  expect(faultsOf(html)).toEqual([]);
});

test('a former address fails where it has no page', () => {
  expect(faultsOf(undefined)).toEqual(['articles/old/index.html is missing.']);
});

test.each([
  '<p>Moved.</p>',
  '<meta http-equiv="refresh" content="0; url=/news/articles/other/">',
  '<meta http-equiv="refresh" content="0; url=/articles/new/">',
  '<meta http-equiv="refresh" content="30">',
])('a former address fails where it does not lead to the article: %s', (html) => {
  expect(faultsOf(html)).toEqual(['articles/old/index.html does not lead on.']);
});

test('an article that never moved has nothing to lead on', () => {
  expect(findLostAddresses({ slug: 'new', formerly: [] }, () => undefined, site)).toEqual([]);
});
