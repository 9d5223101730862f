import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tempContent } from '../../../src/disk/fixtures/temp-content.ts';
import { readArchive } from '../../../src/disk/read-archive.ts';
import { ingestContent } from '../../../src/disk/ingest-content.ts';
import type { Article } from '../../../src/domain/article.ts';
import { makeStories } from './make-stories.ts';
import type { Story } from './story.ts';
import { writeArchive } from './write-archive.ts';

const NUMBER = 600;
const { stories, vocabularies } = makeStories(NUMBER);
let all: readonly Story[];
/** What each says, in small letters. */
let texts: readonly string[];
beforeAll(() => {
  all = [...stories];
  texts = all.map(({ paragraphs }) => paragraphs.join('\n').toLowerCase());
});

/** How many stories there are of each value, the most first. */
function counts(valueOf: (story: Story) => string | undefined): number[] {
  const groups = Map.groupBy(all, valueOf);
  groups.delete(undefined);
  return [...groups.values()].map(({ length }) => length).sort((a, b) => b - a);
}

const share = (isTrue: (story: Story) => boolean) => all.filter(isTrue).length / NUMBER;
describe('made-up stories', () => {
  test('are the same each time they are asked for', () => {
    expect([...stories]).toEqual(all);
    expect([...makeStories(NUMBER).stories]).toEqual(all);
  });

  test('have a headline of their own each', () => {
    expect(new Set(all.map(({ headline }) => headline)).size).toBe(NUMBER);
  });

  test('have words of which most are rare', () => {
    const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
    const often = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length);
    expect(often.filter((times) => times < words.length / 10_000).length).toBeGreaterThan(
      often.length * 0.9,
    );
    // Half of a text is a hundred words or so, as in any language.
    const frequent = often.sort((a, b) => b - a).slice(0, 150);
    const inAll = frequent.reduce((sum, times) => sum + times, 0) / words.length;
    expect(inAll).toBeGreaterThan(0.35);
    expect(inAll).toBeLessThan(0.6);
  });

  test.each(['topics', 'people'] as const)('have a few %s often and most seldom', (name) => {
    const often = vocabularies[name]
      .map(({ label, signs = [] }) => [label.toLowerCase(), ...signs])
      .map((words) => texts.filter((text) => words.some((one) => text.includes(one))).length)
      .sort((a, b) => b - a);
    expect(often[0]).toBeGreaterThan(NUMBER / 10);
    expect(often[Math.floor(often.length / 2)]).toBeLessThan((often[0] ?? 0) / 10);
  });

  test('come from a few outlets for the most part', () => {
    const outlets = counts(({ outlet }) => outlet);
    expect(outlets.slice(0, 10).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(NUMBER / 2);
  });

  test('fall on busy days and on slow ones, over many years', () => {
    const days = counts(({ date }) => date?.replace('[', '').slice(0, 10));
    expect(days[0]).toBeGreaterThan(5 * (days[Math.floor(days.length / 2)] ?? NUMBER));
    expect(counts(({ date }) => date?.replace('[', '').slice(0, 4))).toHaveLength(15);
  });

  test('have no date in one of twenty, and an open one in one of ten', () => {
    expect(share(({ date }) => date === null)).toBeCloseTo(0.05, 1);
    expect(share(({ date }) => date?.endsWith('..]') === true)).toBeCloseTo(0.1, 1);
  });
});

test('an archive of them is ingested without a problem; headlines, topics, people and what they say are found', () => {
  const content = join(tempContent().root, 'made');
  writeArchive(content, makeStories(30));
  const { problems } = ingestContent(content);
  expect(problems).toEqual([]);
  const { articles } = readArchive(content);
  expect(articles).toHaveLength(30);
  expect(articles.filter(({ record }) => record.title === null)).toEqual([]);
  const number = (count: (one: Article) => number) =>
    articles.reduce((sum, one) => sum + count(one), 0) / 30;
  expect(number(({ record }) => record.topics.length)).toBeGreaterThan(1);
  expect(number(({ record }) => record.people.length)).toBeGreaterThan(1);
  expect(number(({ told }) => told.length)).toBeGreaterThan(0.5);
  const quotations = articles.flatMap((article) => article.quotations);
  const known = quotations.filter(({ speaker }) => speaker.id !== null);
  expect(known.length).toBeGreaterThan(30);
  expect(known.length).toBeLessThan(quotations.length);
});
