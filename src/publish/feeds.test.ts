import { describe, expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { feedPaths, generalFeed, termFeed } from './feeds.ts';
import { termPages } from '../archive/terms.ts';

const feeds = feedPaths().map(({ props }) => props.feed());

describe('the feed of the archive', () => {
  const { entries } = generalFeed();

  test('has the articles newest first, each under its address for ever', () => {
    expect(entries.map(({ address }) => address)).toEqual(
      articlesNewestFirst().map(({ slug }) => `https://archive.example/articles/${slug}/`),
    );
  });

  test('gives a day only where that day is certain, and says the rest in words', () => {
    expect(entries.map(({ day }) => day)).toEqual([
      '2026-01-13',
      '2025-05-28',
      undefined,
      undefined,
      '2025-02-05',
    ]);
    expect(entries[3]?.lines[0]).toBe(
      'Outlet not known, crediting Associated Press, 3 May 2025 or later.',
    );
  });

  test('shows the words that date an article, or that the archive asserts the date', () => {
    expect(entries[1]?.lines[1]).toMatch(/^The date \(line 7\): .*May 28, 2025/);
    expect(entries[3]?.lines[1]).toMatch(
      /^The date \(reason given by the archive\): The Associated/,
    );
  });
});

describe('the feed of a term', () => {
  test('gives with each article the sentence that earned it its place', () => {
    const tariffs = termPages('topics').find(({ term }) => term.id === 'tariffs');
    if (tariffs === undefined) throw new Error('no topic tariffs');
    const feed = termFeed(tariffs);
    expect(feed.page).toBe('https://archive.example/topics/tariffs/');
    expect(feed.entries.map(({ lines }) => lines[1])).toEqual([
      'Tariffs (¶2): In this regard, Trump has put Mexico, which has been fighting the crisis unleashed by organized crime, in serious trouble—first with its tariff threats and then with its actions on security.',
      'Tariffs (¶8): Following Trump’s remarks, the US announced a 25% tariff on Mexican imports.',
    ]);
  });

  test('stands for each topic, person, organisation and outlet that has a page', () => {
    const pages = (['topics', 'people', 'organisations', 'outlets'] as const).flatMap((name) =>
      termPages(name).map(({ term }) => `${name}/${term.id}`),
    );
    expect(feedPaths().flatMap(({ params }) => params.list ?? [])).toEqual(pages);
  });
});

test('no feed has an article twice, and none is empty', () => {
  for (const { entries } of feeds) {
    const addresses = entries.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(0);
  }
});
