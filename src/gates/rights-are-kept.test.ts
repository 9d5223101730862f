import { expect, test } from 'vitest';
import type { Block } from '../domain/block.ts';
import { findLeaks } from './rights-are-kept.ts';

const SECRET = 'The minister’s plan was never shown to "anybody" at all by him or them.';
const OPEN = 'The minister spoke on Monday in the capital of the state.';
const block = (text: string): Block => ({ id: 'p1', kind: 'paragraph', text });
const article = {
  slug: 'x',
  whole: [block(`${OPEN} ${SECRET}`)],
  blocks: [block(`${OPEN} […]`)],
};
const leaksOf = (text: string, articles = [article]) =>
  findLeaks({ paths: ['a'], textOf: () => text, articles });

test('a site that shows the excerpt alone keeps the rights', () => {
  expect(leaksOf(`<p>${OPEN} […]</p>`)).toEqual([]);
});

test.each([
  ['as it stands', SECRET],
  [
    'in a page',
    'The <mark>minister</mark>’s plan was never shown to &quot;anybody&quot; at all by him or them.',
  ],
  ['in JSON', JSON.stringify({ text: SECRET })],
  ['in CSV', `"${SECRET.replaceAll('"', '""')}"`],
  ['in capitals', SECRET.toUpperCase()],
])('words kept back are found %s', (_, text) => {
  expect(leaksOf(`before ${text} after`)).toMatchObject([{ file: 'a' }]);
});

test('words that another article may show are no leak', () => {
  const other = { slug: 'y', whole: [block(SECRET)], blocks: [block(SECRET)] };
  expect(leaksOf(SECRET, [article, other])).toEqual([]);
});
