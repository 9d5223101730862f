import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as textQuote from '../domain/text-quote.ts';

beforeAll(() => {
  // Every module anew, so that each takes the function that counts.
  vi.resetModules();
  vi.doMock('../domain/text-quote.ts', async (original) => {
    const whole = await original<typeof textQuote>();
    return { ...whole, findQuote: vi.fn(whole.findQuote) };
  });
});

afterAll(() => {
  vi.doUnmock('../domain/text-quote.ts');
  vi.resetModules();
});

test('words are looked for when the archive is read, and by no page after', async () => {
  const { findQuote } = await import('../domain/text-quote.ts');
  const searches = vi.mocked(findQuote).mock.calls;
  const { articlesNewestFirst } = await import('./articles.ts');
  const articles = articlesNewestFirst();
  const placed = searches.length;
  expect(placed).toBeGreaterThan(articles.length);

  const { passageGroups } = await import('./passages.ts');
  const { recordFields } = await import('./record-fields.ts');
  const { termPages } = await import('./terms.ts');
  const { wordsUsed } = await import('./words-used.ts');
  const { saidOf } = await import('./term-lists.ts');
  const asked = [
    articles.map((article) => [passageGroups(article), recordFields(article)]),
    (['topics', 'people', 'organisations', 'outlets'] as const).map((vocabulary) =>
      termPages(vocabulary).map((page) => wordsUsed(page, saidOf(page))),
    ),
    [(await import('./periods.ts')).periodPages(), (await import('./events.ts')).allEvents()],
    [(await import('./timeline-pages.ts')).timelines()],
    [(await import('./quotations.ts')).speakers()],
    [(await import('../publish/search-records.ts')).searchRecords()],
    [(await import('../publish/feeds.ts')).archiveFeed()],
    [(await import('../publish/exports.ts')).exportedTables()],
  ];
  expect(asked.flat().length).toBeGreaterThan(0);
  expect(searches.length - placed).toBe(0);
});
