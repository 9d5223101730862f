import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { articlesByAdded, articlesNewestFirst } from '../archive/articles.ts';
import { saidBy } from '../archive/quotations.ts';
import { termPage } from '../archive/terms.ts';
import { articleEntry } from './feed-entries.ts';
import { allFeeds, archiveFeed, feedPaths, feedText } from './feeds.ts';

const feeds = allFeeds().map(({ feed }) => feed());
const ofArticles = feeds.filter(({ address }) => !address.includes('/quotations/'));

function feedAt(address: string) {
  const feed = feeds.find((one) => one.address === `https://archive.example/${address}`);
  if (feed === undefined) throw new Error(`no feed at ${address}`);
  return feed;
}

describe('every feed', () => {
  test('has what came into the archive last first, however old that is', () => {
    const [last] = articlesByAdded();
    expect(last).not.toBe(articlesNewestFirst()[0]);
    const address = `https://archive.example/articles/${last?.slug ?? ''}/`;
    const having = ofArticles.filter(({ entries }) =>
      entries.some((entry) => entry.address === address),
    );
    expect(having.length).toBeGreaterThan(3);
    expect(new Set(having.map(({ entries }) => entries[0]?.address))).toEqual(new Set([address]));
    for (const { entries } of feeds) {
      const days = entries.map(({ added }) => added);
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });

  test('has an entry once, under its address for ever, and is not empty', () => {
    for (const { entries } of feeds) {
      const addresses = entries.map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(addresses.length).toBeGreaterThan(0);
    }
  });

  test('stands at an address of its own', () => {
    const lists = feedPaths().map(({ params }) => params.list ?? '');
    expect(new Set(lists).size).toBe(feeds.length);
    expect(lists).toContain('people/claudia-sheinbaum/quotations');
  });
});

describe('the feed of the archive', () => {
  test('gives a feed reader no day of publication where none is certain', () => {
    const dated = articlesByAdded().map(({ record: { date } }) =>
      /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? `${date ?? ''}T10:00:00Z` : undefined,
    );
    expect(dated.filter((day) => day === undefined)).toHaveLength(2);
    const { entries } = parseAtomFeed(feedText.atom(archiveFeed()));
    expect(entries?.map(({ published }) => published)).toEqual(dated);
    expect(entries?.map(({ updated }) => updated?.slice(0, 10))).toEqual(
      articlesByAdded().map(({ record }) => record.added),
    );
  });

  test('says in words when each was published, and when it was added', () => {
    const first = archiveFeed().entries.map(({ lines }) => lines[0]?.words);
    expect(first).toContain(
      'Outlet not known, crediting Associated Press. Published 3 May 2025 or later. Added 2 March 2026.',
    );
    expect(first).toContain(
      'Counter Information, after Global Research. Published 28 May 2025. Added 2 March 2026.',
    );
  });

  test('shows the words that date an article, or that the archive asserts the date', () => {
    const lines = archiveFeed().entries.flatMap((entry) => entry.lines.slice(1));
    const [read] = lines.filter(({ quoted }) => quoted);
    expect(read?.words).toMatch(/^The date \(line \d+\):$/);
    expect(lines.map(({ words }) => words)).toContainEqual(
      expect.stringMatching(/^The date \(reason given by the archive\): The Associated/),
    );
  });
});

test('an entry says what became of its article', () => {
  const [article] = articlesByAdded();
  if (article === undefined) throw new Error('no article');
  const notices = [{ kind: 'corrected', day: '2026-12-05', text: 'It was Port Vale.' }] as const;
  const { lines } = articleEntry(
    { ...article, record: { ...article.record, notices: [...notices] } },
    [],
  );
  expect(lines[1]?.words).toBe('Corrected on 5 December 2026: It was Port Vale.');
});

describe('the feed of a term', () => {
  test('gives with each article the sentence that earned it its place', () => {
    const proofs = feedAt('topics/tariffs/feed.xml').entries.map(({ lines }) => lines[1]);
    expect(proofs).toContainEqual({
      words: 'Tariffs (¶8):',
      quoted: {
        text: 'Following Trump’s remarks, the US announced a 25% tariff on Mexican imports.',
        language: 'en',
      },
    });
  });

  test('of two topics together gives the words for both', () => {
    const both = feeds.find(({ address }) => address.includes('/and/'));
    const [, one, other] = both?.entries[0]?.lines ?? [];
    const labels = both?.title.split(' · ')[0]?.split(' and ');
    expect([one, other].map((line) => line?.words?.replace(/ \(.*/, ''))).toEqual(labels);
  });
});

describe('the feed of what somebody said', () => {
  const { entries } = feedAt('people/claudia-sheinbaum/quotations/feed.xml');

  test('has each quotation word for word, and where it stands', () => {
    const said = saidBy('claudia-sheinbaum');
    expect(entries.map(({ lines }) => lines[0]?.quoted?.text).toSorted()).toEqual(
      said.map(({ exact }) => exact).toSorted(),
    );
    expect(entries[0]?.address).toMatch(/\/articles\/[a-z0-9-]+\/#q-[0-9a-f]{8}$/);
  });

  test('says how sure it is who speaks, and from which article it is', () => {
    const facts = entries.map(({ lines }) => lines[1]?.words);
    for (const words of facts) expect(words).toMatch(/· (?:speaker stated|likely speaker) ·/);
    expect(entries[0]?.lines.at(-1)?.words).toMatch(/ Published .*\. Added \d+ \w+ 2026\.$/);
  });

  test('is not made of who is seldom quoted: their articles have a feed', () => {
    const page = termPage('organisations', 'white-house');
    expect(saidBy('white-house').length).toBeLessThan(3);
    expect(page).toBeDefined();
    expect(feedPaths().map(({ params }) => params.list)).not.toContain(
      'organisations/white-house/quotations',
    );
  });
});
