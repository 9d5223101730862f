import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const files = [
  ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/url\('([^']+)'\)/g),
].flatMap(([, name = '']) => require.resolve(name));

test('a page in English or Spanish asks for one file of at most 40 kB', () => {
  const ofLatin = files.filter((file) => file.includes('-latin-wght'));
  expect(ofLatin).toHaveLength(1);
  expect(ofLatin.map((file) => statSync(file).size)[0]).toBeLessThanOrEqual(40_000);
});

test('the package of the typeface brings its licence', () => {
  const licence = require.resolve('@fontsource-variable/stix-two-text/LICENSE');
  expect(readFileSync(licence, 'utf8')).toContain('SIL Open Font License, Version 1.1');
});
