import { expect, test } from 'vitest';
import { movedTo } from './moved.ts';

test.each([
  ['topics/tariffs/2025/05', 'topics/tariffs/#y2025'],
  ['people/chuck-schumer/2026', 'people/chuck-schumer/#y2026'],
  ['outlets/voz/page/2', 'outlets/voz/#articles'],
  ['timeline/topics/tariffs/2025', 'topics/tariffs/#y2025'],
  ['timeline/people/chuck-schumer', 'people/chuck-schumer/'],
  ['timeline/2025', '2025/'],
  ['topics/tariffs/feed.json', 'topics/tariffs/#follow'],
  ['exports/articles.csv', 'exports/'],
  ['topics/fentanyl+tariffs', 'search/?topic=fentanyl&topic=tariffs'],
  ['topics/fentanyl/and/tariffs', 'search/?topic=fentanyl&topic=tariffs'],
  ['articles/a-headline/citation.bib', 'articles/a-headline/#cite'],
])('%s, where a page stood, leads to %s', (address, to) => {
  expect(movedTo(address)).toBe(to);
});

test.each(['', 'topics/tariffs', '2025', 'timeline/undated', 'articles/a-headline/capture'])(
  'of “%s” nothing is known',
  (address) => {
    expect(movedTo(address)).toBeUndefined();
  },
);
