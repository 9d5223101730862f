import { describe, expect, test } from 'vitest';
import { findInvalid } from './html-is-valid.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${body}</body></html>\n`;

const faultsOf = (html: string) => findInvalid({ path: 'index.html', html });

describe('markup', () => {
  test('passes where it is as HTML wants it', () => {
    expect(faultsOf(page('<main><h1>T</h1></main>'))).toEqual([]);
  });

  test.each([
    ['an id given twice', '<p id="a">a</p><p id="a">b</p>', /no-dup-id/],
    ['an image without words', '<img src="/a.png">', /alt/],
    ['a block in a paragraph', '<p><ul><li>a</li></ul></p>', /no-implicit-close/],
    ['an element not closed', '<main>', /implicit-close/],
    ['a button without words', '<button type="submit"></button>', /text-content/],
  ])('fails with %s', (_, body, rule) => {
    expect(faultsOf(page(body))[0]?.what).toMatch(rule);
  });

  test('that fails is found by its line', () => {
    expect(faultsOf(page('\n<img src="/a.png">'))[0]?.line).toBe(3);
  });
});
