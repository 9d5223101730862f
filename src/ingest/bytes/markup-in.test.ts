import { expect, test } from 'vitest';
import { isMarkup } from './markup-in.ts';

test.each([
  '<!DOCTYPE html><p>x',
  '\n <html lang="de">',
  '<head><title>x</title>',
  '<body class="a">',
  '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
  '<!-- saved from url=(0019)https://a.example/ -->\n<!-- b --><html>',
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>',
])('begins as a page does: %j', (text) => {
  expect(isMarkup(text)).toBe(true);
});

test.each([
  'The <html> element is the root of a page.',
  '<p>A paragraph that someone copied</p>',
  '<header>',
  '<!-- a comment that does not end <html>',
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nWords.',
  '',
])('begins as a text does: %j', (text) => {
  expect(isMarkup(text)).toBe(false);
});

test('a thousand comments and no page take no time', () => {
  const start = performance.now();
  expect(isMarkup(`${'<!-- a -->'.repeat(6000)}x`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
