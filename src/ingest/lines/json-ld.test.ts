import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from './json-ld.ts';

const read = (data: unknown) =>
  readJsonLd(JSON.stringify(data)).map(({ key, value }) => `${key}: ${value}`);
const headline = { '@type': 'NewsArticle', headline: 'Calm sea' };

describe('the JSON-LD of a page', () => {
  test('states headline, dates, authors, site, address, language, tags and text of its article', () => {
    const data = {
      '@context': 'https://schema.org',
      ...headline,
      datePublished: '2025-03-01T08:00:00Z',
      dateModified: '2025-03-02',
      author: { '@type': 'Person', name: 'Ana Ruiz' },
      publisher: { '@type': 'Organization', name: 'A Paper' },
      url: 'https://a.example/x',
      inLanguage: 'en',
      keywords: ['Ports', 'Weather'],
      articleBody: 'It was calm.',
    };
    expect(read(data)).toEqual([
      'title: Calm sea',
      'date: 2025-03-01T08:00:00Z',
      'updated: 2025-03-02',
      'author: Ana Ruiz',
      'site: A Paper',
      'address: https://a.example/x',
      'language: en',
      'tags: Ports',
      'tags: Weather',
      'body: It was calm.',
    ]);
  });

  test.each([
    ['a list', [{ '@type': 'WebSite' }, headline]],
    ['a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, headline] }],
    ['what a page is about', { '@type': 'WebPage', mainEntity: headline }],
    ['an article of several types', { ...headline, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ])('is looked for its article in %s', (_, data) => {
    expect(read(data)).toContain('title: Calm sea');
  });

  test.each([
    'NewsArticle',
    'Article',
    'OpinionNewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'Report',
  ])('knows %s for one', (type) => {
    expect(read({ '@type': type, headline: 'Calm' })).toEqual(['title: Calm']);
  });

  test.each(['WebSite', 'Organization', 'BreadcrumbList', 'Person', 'ImageObject'])(
    'states nothing by %s',
    (type) => {
      expect(read({ '@type': type, headline: 'Calm', name: 'Calm', url: '/x' })).toEqual([]);
    },
  );

  test.each([
    ['a string', 'Ana Ruiz', ['author: Ana Ruiz']],
    ['a person', { name: 'Ana Ruiz' }, ['author: Ana Ruiz']],
    [
      'a list of both',
      ['Ana Ruiz', { name: 'Luis Soto' }],
      ['author: Ana Ruiz', 'author: Luis Soto'],
    ],
    [
      'a person with names in a list',
      { name: ['Ana Ruiz', 'Luis Soto'] },
      ['author: Ana Ruiz', 'author: Luis Soto'],
    ],
    ['an empty string', ' ', []],
    ['nobody', null, []],
    ['a number', 3, []],
  ])('takes for authors %s', (_, author, authors) => {
    expect(read({ '@type': 'Article', author })).toEqual(authors);
  });

  test('that is broken, empty or nested without end states nothing', () => {
    const deep = `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`;
    for (const json of ['', '{', 'null', '3', '"Article"', '{"@type":"Article",}', deep]) {
      expect(readJsonLd(json)).toEqual([]);
    }
  });

  test.each([
    ['in a comment', '<!-- {} -->'],
    ['in a CDATA section', '//<![CDATA[\n{}\n//]]>'.replaceAll('//', '')],
    ['in a CDATA section that is commented out', '/*<![CDATA[*/{}/*]]>*/'],
  ])('is read %s, too', (_, frame) => {
    expect(readJsonLd(frame.replace('{}', JSON.stringify(headline)))[0]?.value).toBe('Calm sea');
  });

  test('is read with a line break inside a string, as many programs leave one', () => {
    expect(readJsonLd('{"@type":"Article","headline":"Calm\nsea"}')[0]?.value).toBe('Calm sea');
  });

  test('is shown by its type and key; of a long text no more than its beginning', () => {
    const [title, body] = readJsonLd(
      JSON.stringify({ ...headline, articleBody: 'calm '.repeat(1000) }),
    );
    expect(title?.text).toBe('NewsArticle.headline: "Calm sea"');
    expect(body?.value).toHaveLength(4999);
    expect(body?.text.length).toBeLessThan(400);
    expect(body?.text).toMatch(/^NewsArticle\.articleBody: "calm .*…"$/);
  });

  test('is read without a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const { value, text } of readJsonLd(`{"@type":"Article","author":${json}}`)) {
          expect(value.trim()).not.toBe('');
          expect(text).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
