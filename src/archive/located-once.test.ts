import { expect, test, vi } from 'vitest';
import * as textQuote from '../domain/text-quote.ts';
import { exportedTables } from '../publish/exports.ts';
import { generalFeed } from '../publish/feeds.ts';
import { searchRecords } from '../publish/search-records.ts';
import { articlesNewestFirst } from './articles.ts';
import { allEvents } from './events.ts';
import { passageGroups } from './passages.ts';
import { periodPages } from './periods.ts';
import { allQuotations, speakers } from './quotations.ts';
import { recordFields } from './record-fields.ts';
import { saidOf } from './term-lists.ts';
import { termPages } from './terms.ts';
import { timelinePages } from './timeline-pages.ts';
import { wordsUsed } from './words-used.ts';

vi.mock('../domain/text-quote.ts', async (original) => {
  const whole = await original<typeof textQuote>();
  return { ...whole, findQuote: vi.fn(whole.findQuote) };
});

test('words are looked for when the archive is read, and by no page after', () => {
  const searches = vi.mocked(textQuote.findQuote).mock.calls;
  const articles = articlesNewestFirst();
  const placed = searches.length;
  expect(placed).toBeGreaterThan(articles.length);

  const asked = [
    articles.map((article) => [passageGroups(article), recordFields(article)]),
    (['topics', 'people', 'organisations', 'outlets'] as const).map((vocabulary) =>
      termPages(vocabulary).map((page) => wordsUsed(page, saidOf(page))),
    ),
    [periodPages(), timelinePages(), allEvents(), allQuotations(), speakers()],
    [searchRecords(), generalFeed(), exportedTables()],
  ];
  expect(asked.flat().length).toBeGreaterThan(0);
  expect(searches.length - placed).toBe(0);
});
