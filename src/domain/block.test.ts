import { expect, test } from 'vitest';
import { blockIdSchema, numberBlocks, proseText } from './block.ts';

const blocks = numberBlocks([
  { kind: 'heading', text: 'a' },
  { kind: 'paragraph', text: 'b' },
  { kind: 'item', text: 'c' },
  { kind: 'heading', text: 'd' },
  { kind: 'paragraph', text: 'e' },
]);

test('paragraphs and list items are numbered together, subheads apart', () => {
  expect(blocks.map(({ id }) => id)).toEqual(['h1', 'p1', 'p2', 'h2', 'p3']);
});

test('the prose is a line to a block', () => {
  expect(proseText(blocks)).toBe('a\nb\nc\nd\ne');
});

test.each(['p0', 'p01', 'q1', 'p', '1', 'p1 ', 'P1'])('%j is the place of no block', (id) => {
  expect(blockIdSchema.safeParse(id).success).toBe(false);
});
