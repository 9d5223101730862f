import { describe, expect, test } from 'vitest';
import { statementOf } from './page-data.ts';

const stated = (tag: string, attributes: Record<string, string>) =>
  statementOf(tag, attributes)?.data;

describe('a tag of a saved page', () => {
  test.each([
    ['og:title', 'title'],
    ['article:published_time', 'date'],
    ['article:modified_time', 'updated'],
    ['author', 'author'],
    ['og:site_name', 'site'],
    ['og:url', 'address'],
    ['news_keywords', 'tags'],
  ])('of the name %s states %s', (name, key) => {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const data = stated('meta', { [attribute]: name.toUpperCase(), content: ' some  words ' });
      expect(data).toEqual({ key, value: 'some words', from: 'meta' });
    }
  });

  test.each([
    ['a name that says nothing of the article', 'meta', { name: 'viewport', content: 'width=1' }],
    ['no content', 'meta', { property: 'og:title', content: ' ' }],
    ['another relation', 'link', { rel: 'stylesheet', href: '/a.css' }],
    ['no language', 'html', { lang: '' }],
    ['a time without a stamp', 'time', {}],
    ['another tag', 'p', { content: 'x', datetime: '2025-03-01' }],
  ])('with %s states nothing', (_, tag, attributes) => {
    expect(statementOf(tag, attributes)).toBeUndefined();
  });

  test('states the address that the page gives itself, its language, and the time behind a date', () => {
    expect(stated('link', { rel: 'Canonical', href: 'https://a.example/x' })).toEqual({
      key: 'address',
      value: 'https://a.example/x',
      from: 'link',
    });
    expect(stated('html', { lang: 'es-MX' })).toEqual({
      key: 'language',
      value: 'es-MX',
      from: 'html',
    });
    expect(stated('time', { datetime: '2025-03-01T08:00Z' })?.value).toBe('2025-03-01T08:00Z');
  });

  test('is shown as it stands in the page, in one line, without what it says besides', () => {
    const attributes = { property: 'og:title', content: 'Calm\nsea', 'data-x': '3' };
    expect(statementOf('meta', attributes)?.text).toBe(
      '<meta property="og:title" content="Calm sea">',
    );
  });
});
