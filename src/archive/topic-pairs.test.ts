import { expect, test } from 'vitest';
import { isAbove } from '../domain/topic-tree.ts';
import { archive } from './archive.ts';
import { topicPairs } from './topic-pairs.ts';

test('the topics that stand together most often come first, and none is part of the other', () => {
  const pairs = topicPairs(12);
  expect(pairs).toHaveLength(12);
  const counts = pairs.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const { topics } = archive().vocabularies;
  for (const { terms } of pairs) {
    const [one, other] = terms;
    expect(one).not.toBe(other);
    expect(isAbove(one.id, other.id, topics)).toBe(false);
  }
});
