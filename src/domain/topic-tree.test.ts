import { describe, expect, test } from 'vitest';
import { broaderTopics, narrowerTopics, topicsWithin, withBroader } from './topic-tree.ts';
import { topicSchema } from './vocabulary.ts';

const topic = (id: string, broader?: string) =>
  topicSchema.parse({ id, label: id, note: `About ${id}.`, ...(broader ? { broader } : {}) });

const TOPICS = [
  topic('trade'),
  topic('tariffs', 'trade'),
  topic('steel-tariffs', 'tariffs'),
  topic('quotas', 'trade'),
  topic('migration'),
];
const idsOf = (topics: readonly { id: string }[]) => topics.map(({ id }) => id);

describe('topics', () => {
  test('imply all the broader ones, each once', () => {
    expect(withBroader(['steel-tariffs', 'quotas', 'tariffs'], TOPICS)).toEqual([
      'steel-tariffs',
      'quotas',
      'tariffs',
      'trade',
    ]);
  });

  test('have broader ones above them, the nearest first', () => {
    expect(idsOf(broaderTopics('steel-tariffs', TOPICS))).toEqual(['tariffs', 'trade']);
    expect(broaderTopics('trade', TOPICS)).toEqual([]);
  });

  test('have narrower ones next below them, and no further', () => {
    expect(idsOf(narrowerTopics('trade', TOPICS))).toEqual(['tariffs', 'quotas']);
  });

  test('hold all that is below them at any depth', () => {
    expect([...topicsWithin('trade', TOPICS)]).toEqual([
      'trade',
      'tariffs',
      'steel-tariffs',
      'quotas',
    ]);
    expect([...topicsWithin('migration', TOPICS)]).toEqual(['migration']);
  });

  test('that stand in a circle do not keep the archive for ever', () => {
    const circle = [topic('a', 'b'), topic('b', 'c'), topic('c', 'a')];
    expect(idsOf(broaderTopics('a', circle))).toEqual(['b', 'c']);
  });
});
