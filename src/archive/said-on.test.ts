import { describe, expect, test } from 'vitest';
import { saidOnPages, topicsSpokenOn } from './said-on.ts';

const onTopic = (speaker: string, topic: string) =>
  saidOnPages().find((page) => page.speaker.id === speaker && page.topic.id === topic);

describe('what somebody said on a topic', () => {
  test('is quoted and reported, in order of time', () => {
    const said = onTopic('claudia-sheinbaum', 'sovereignty')?.said ?? [];
    const kinds = said.map(({ quotation }) => quotation.kind);
    expect(kinds).toContain('direct');
    const dates = said.map(({ article }) => article.record.date ?? '');
    expect(dates).toEqual(dates.toSorted());
  });

  test('has a page only where something was said', () => {
    expect(saidOnPages().every(({ said }) => said.length > 0)).toBe(true);
    expect(onTopic('alejandro-gertz-manero', 'sovereignty')).toBeUndefined();
  });

  test('has a page of a broader topic only where that says more than a narrower one', () => {
    for (const { speaker, topic, said } of saidOnPages()) {
      const same = saidOnPages().filter(
        (other) =>
          other.speaker === speaker &&
          other.topic.broader === topic.id &&
          other.said.length === said.length,
      );
      expect(same).toEqual([]);
    }
  });
});

describe('the topics that somebody spoke on', () => {
  test('lead to what was said, most first', () => {
    const topics = topicsSpokenOn('claudia-sheinbaum');
    const counts = topics.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(topics.map(({ href }) => href)).toContain('/people/claudia-sheinbaum/on/sovereignty/');
  });

  test('are those of organisations, too', () => {
    const [topic] = topicsSpokenOn('alba-tcp', 'organisations');
    expect(topic?.href).toMatch(/^\/organisations\/alba-tcp\/on\/[a-z-]+\/$/);
    expect(topicsSpokenOn('nobody')).toEqual([]);
  });
});
