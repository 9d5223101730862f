import { describe, expect, test } from 'vitest';
import { unitsOfPage } from '../fixtures/units.ts';
import { keyOf, titlesOf } from './stated-titles.ts';

const titlesIn = (head: string) =>
  titlesOf(unitsOfPage(head).filter(({ line }) => line.data !== undefined));

describe('the titles that page data states', () => {
  test.each([
    ['behind a dash', 'Ferry stays in port all week – Harbour Post'],
    ['behind a bar', 'Ferry stays in port all week | Harbour Post'],
    ['before a bar', 'Harbour Post | Ferry stays in port all week'],
    ['behind two', 'Ferry stays in port all week - News - Post'],
  ])('are also without the name of the site %s', (_, title) => {
    expect(titlesIn(`<title>${title}</title>`)).toContain('Ferry stays in port all week');
  });

  test('are kept whole, for a headline may have a dash of its own', () => {
    const title = 'Ferry stays in port – and the mail with it';
    expect(titlesIn(`<title>${title}</title>`)).toContain(title);
  });

  test('are none where they are the name of the site, or one word', () => {
    const site = '<meta property="og:site_name" content="Harbour Post">';
    expect(titlesIn(`${site}<title>Harbour Post</title>`)).toEqual([]);
    expect(titlesIn('<title>News</title>')).toEqual([]);
  });
});

test('titles are compared by letters and digits alone', () => {
  expect(keyOf('“Calm” Sea: 3 ferries')).toBe(keyOf('"Calm" sea – 3 Ferries!'));
  expect(keyOf('Calm sea')).not.toBe(keyOf('Calm sea 2'));
});
