import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';
import { findUnmarkedLanguage } from './words-are-in-their-language.ts';

function faultsOf(language: string, ...blocks: readonly string[]): string[] {
  const html = `<html lang="en"><main data-prose>${blocks.join('')}</main></html>`;
  const page = readPage('articles/x/index.html', html);
  return findUnmarkedLanguage(language, page).map(({ what }) => what);
}

describe('the words of an article', () => {
  test('pass that say their language, and those in that of the page', () => {
    expect(
      faultsOf('es', '<h2 id="h1" lang="es">Ayer</h2>', '<p id="p1" lang="es">No.</p>'),
    ).toEqual([]);
    expect(faultsOf('en', '<p id="p1">No.</p>')).toEqual([]);
    expect(faultsOf('und', '<p id="p1">Hm.</p>')).toEqual([]);
  });

  test.each([
    ['es', '<p id="p1">No.</p>', 'says of p1 that it is in “en”; it was read in “es”.'],
    ['en', '<p id="p1" lang="es">No.</p>', 'says of p1 that it is in “es”; it was read in “en”.'],
  ])('fail in %s with %s', (language, block, what) => {
    expect(faultsOf(language, '<p id="p2" lang="' + language + '">Yes.</p>', block)).toEqual([
      what,
    ]);
  });
});
