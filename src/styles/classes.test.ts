import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string) =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** The classes that stylesheets name, without declarations, imports and comments. */
const styled = namesIn(
  read('src/styles/*.css').replace(/\{[^{}]*\}|@import[^;]*;|\/\*[^]*?\*\//g, ' '),
  /\.([a-z][\w-]*)/g,
);

/** The classes that components and the search page give; of one that is put together, its beginning. */
const given = namesIn(
  [
    ...read('src/{components,layouts,pages}/**/*.astro').matchAll(
      /\bclass(?::list)?=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g,
    ),
    ...read('src/search/page/**/*.ts').matchAll(/\bclass: ('[^']*')|\bclassList\.\w+\(('[^']*')/g),
  ]
    .map(([, first, second]) => first ?? second)
    .join('\n')
    .replaceAll(/\$\{[^}]*\}/g, '*')
    .match(/'[^']*'|"[^"]*"|`[^`]*`/g)
    ?.join(' ') ?? '',
  /[a-z][\w-]*\*?/g,
);

/** What the search page and the journeys find by its class. */
const hooks = namesIn(read('src/{search/page/**,journeys}/*.ts'), /[ '"`]\.([a-z][\w-]*)/g);

function namesIn(text: string, name: RegExp): Set<string> {
  return new Set([...text.matchAll(name)].map(([all, inner]) => inner ?? all));
}

const isGiven = (name: string) =>
  given.has(name) ||
  [...given].some((one) => one.endsWith('*') && name.startsWith(one.slice(0, -1)));
const isStyled = (name: string) =>
  styled.has(name) ||
  (name.endsWith('*') && [...styled].some((one) => one.startsWith(name.slice(0, -1))));

test('every class that has a style is given by a component', () => {
  expect([...styled].filter((name) => !isGiven(name))).toEqual([]);
});

test('every class that a component gives has a style, or something finds the element by it', () => {
  expect([...given].filter((name) => !isStyled(name) && !hooks.has(name))).toEqual([]);
});
