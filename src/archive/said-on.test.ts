import { describe, expect, test } from 'vitest';
import { saidBy } from './quotations.ts';
import { notQuotedOn, saidOnPages, speakersOn, topicsSpokenOn } from './said-on.ts';
import { sayingsOf } from './sayings.ts';
import { termPage } from './terms.ts';

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
  test('count the statements of the page that they lead to, each once', () => {
    const topics = topicsSpokenOn('claudia-sheinbaum');
    expect(topics.length).toBeGreaterThan(0);
    for (const { id, count } of topics) {
      expect(count).toBe(sayingsOf(onTopic('claudia-sheinbaum', id)?.said ?? []).length);
    }
  });

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

test('of a topic, those who spoke on it come with the page of what they said', () => {
  const [most] = speakersOn('sovereignty');
  expect(most?.speaker.id).toBe('claudia-sheinbaum');
});

test('a topic of the articles that name somebody is one they are quoted on, or not', () => {
  const page = termPage('people', 'donald-trump');
  if (page === undefined) throw new Error('The archive of the tests names him.');
  const silent = notQuotedOn(page).map(({ term }) => term.id);
  const spoken = topicsSpokenOn('donald-trump').map(({ id }) => id);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThanOrEqual(6);
  expect(silent.filter((id) => spoken.includes(id))).toEqual([]);
});

describe('what somebody said in order of time', () => {
  const sayings = sayingsOf(saidBy('claudia-sheinbaum'));

  test('has a statement that two articles quote once, where it was first', () => {
    const [joined, ...more] = sayings.filter(({ statement }) => statement !== undefined);
    expect(more).toEqual([]);
    expect(joined?.others).toHaveLength(1);
    expect(sayings).toHaveLength(saidBy('claudia-sheinbaum').length - 1);
  });

  test('says of each but the first what is new in it', () => {
    expect(sayings[0]?.news).toBeUndefined();
    for (const { news, quoted } of sayings.slice(1)) {
      expect(news).toBeDefined();
      for (const words of [...(news?.again ?? []), ...(news?.added ?? [])]) {
        expect(quoted.exact).toContain(words);
      }
    }
  });

  test('has a context where the sentence has no other words', () => {
    for (const { context, quoted } of sayings) {
      if (context === '') continue;
      expect(/\p{L}/u.test(quoted.before + quoted.after)).toBe(false);
      expect(quoted.quotation.words.block.text).toContain(context);
    }
  });
});
