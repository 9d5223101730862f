import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';
const tokens = readFileSync(TOKENS, 'utf8');
const sheets = globSync('src/styles/*.css').filter((file) => file !== TOKENS);

/** The values of the tokens whose names begin so. */
const tokensOf = (name: RegExp) =>
  [...tokens.matchAll(/--([\w-]+): ([^;]+);/g)].flatMap(([, key = '', value = '']) =>
    name.test(key) ? [value] : [],
  );

/** Values of a sheet's declarations whose properties are named so. */
function valuesOf(file: string, property: RegExp): string[] {
  const css = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+);/g)].flatMap(
    ([, key = '', value = '']) => (property.test(key) ? [value] : []),
  );
}

test('there are seven sizes of type, eight spaces and three breakpoints', () => {
  expect(tokensOf(/^type-/)).toHaveLength(7);
  expect(tokensOf(/^space-/)).toHaveLength(8);
  expect(tokensOf(/^(narrow|wide|widest)$/)).toHaveLength(3);
});

describe.each(sheets)('%s', (file) => {
  test('sets type in no size of its own', () => {
    for (const value of valuesOf(file, /^font(-size)?$/)) {
      expect(value).toMatch(/var\(--(?:type-\w+|root)\)|^inherit$/);
      expect(value.replace(/\/ ?[\d.]+(?:rem)? /, ' ')).not.toMatch(/[\d.](?:rem|em|px|pt|%)/);
    }
  });

  test('leaves no space of its own', () => {
    for (const value of valuesOf(
      file,
      /^(?:scroll-)?(?:margin|padding)\b|^(?:row-|column-)?gap$/,
    )) {
      // A hairline is no space.
      expect(value.replace(/(?<![\d.])1px/, '')).not.toMatch(/[\d.](?:rem|em|px|pt|%|vw|ch)/);
    }
  });

  test('turns at the three breakpoints alone', () => {
    const widths = readFileSync(file, 'utf8').matchAll(/@media[^{]*?width [<>]=? ([\d.]+\w+)/g);
    for (const [, width] of widths) expect(tokensOf(/^(narrow|wide|widest)$/)).toContain(width);
  });
});
