import { describe, expect, test } from 'vitest';
import { findForeign } from './nothing-foreign.ts';
import { readPage } from './page.ts';

const site = { origin: 'https://example.org', base: '/' };

function countOf(html: string): number {
  return findForeign(readPage('a/index.html', html), site).length;
}

describe('a page', () => {
  test.each([
    '<a href="https://elsewhere.example/">',
    '<link rel="canonical" href="https://elsewhere.example/">',
    '<script src="/a.js"></script>',
    '<script src="https://example.org/a.js"></script>',
    '<form action="/search/"></form>',
    '<img src="b.png" alt="">',
  ])('passes with %s', (html) => {
    expect(countOf(html)).toBe(0);
  });

  test.each([
    '<script src="https://elsewhere.example/a.js"></script>',
    '<script src="//elsewhere.example/a.js"></script>',
    '<script src="https://example.org:8443/a.js"></script>',
    '<link rel="preload stylesheet" href="https://elsewhere.example/a.css">',
    '<link rel="shortcut icon" href="https://elsewhere.example/a.ico">',
    '<link rel="modulepreload" href="https://elsewhere.example/a.js">',
    '<link rel="dns-prefetch" href="//elsewhere.example">',
    '<img src="https://elsewhere.example/a.png" alt="">',
    '<img srcset="https://elsewhere.example/a.png 2x" alt="">',
    '<iframe src="https://elsewhere.example/"></iframe>',
    '<form action="https://elsewhere.example/"></form>',
    '<button formaction="https://elsewhere.example/"></button>',
  ])('fails with %s', (html) => {
    expect(countOf(html)).toBe(1);
  });
});
