import { expect, test } from 'vitest';
import { initialOf, initialsOf } from './initials.ts';
import { listPages } from './list-pages.ts';

const lists = (labels: readonly string[], size: number) =>
  listPages(
    labels.map((label) => ({ initial: initialOf(label) })),
    size,
  );

test('a letter leads to the page on which the first name with it stands, accents aside', () => {
  const names = ['‘Abd', 'Adel', 'Álvarez', 'Baker', 'Čapek', '1st Army'];
  expect(initialsOf(lists(names, 2))).toEqual([
    { letter: 'A', page: 1 },
    { letter: 'B', page: 2 },
    { letter: 'C', page: 3 },
    { letter: '1', page: 3 },
  ]);
});

test('a writing with thousands of signs has none', () => {
  const names = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  expect(initialsOf(lists(names, 10))).toEqual([]);
});
