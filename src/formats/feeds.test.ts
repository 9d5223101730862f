import fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../domain/feed.ts';
import { shownText } from '../gates/shown-text.ts';
import { xmlText } from './escape-markup.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const ENTRY: FeedEntry = {
  address: 'https://archive.example/articles/x/',
  original: 'https://paper.example/x?a=1&b=2',
  title: '[Tom & Jerry <em>cross</em> the border]',
  authors: ['Ana “Nita” García', 'O’Neil & Sons <b>'],
  language: 'es',
  lines: ['Paper, 5 February 2025.', 'Tariffs (¶8): a < b, & <script>alert(1)</script>'],
  day: '2025-02-05',
  tags: ['Tariffs', 'R&D <x>'],
};

function feedWith(...entries: readonly FeedEntry[]): Feed {
  return {
    title: 'Tariffs & more',
    description: 'Duties <on> imports',
    page: 'https://archive.example/topics/tariffs/',
    rss: 'https://archive.example/topics/tariffs/feed.xml',
    json: 'https://archive.example/topics/tariffs/feed.json',
    entries,
  };
}

function textOf(html = ''): string {
  const body = select('body', fromHtml(html));
  return body ? shownText(body) : '';
}

describe('RSS, as a feed parser reads it,', () => {
  test('has what RSS 2.0 asks of a channel, and names itself', async () => {
    const feed = parseRssFeed(await writeRss(feedWith(ENTRY)));
    expect(feed).toMatchObject({
      title: 'Tariffs & more',
      description: 'Duties <on> imports',
      link: 'https://archive.example/topics/tariffs/',
      language: 'en',
      atom: {
        links: [
          {
            href: 'https://archive.example/topics/tariffs/feed.xml',
            rel: 'self',
            type: 'application/rss+xml',
          },
        ],
      },
    });
    expect(feed).not.toHaveProperty('lastBuildDate');
    expect(feed).not.toHaveProperty('pubDate');
  });

  test('gives an article by its address, with its authors and topics', async () => {
    const [item] = parseRssFeed(await writeRss(feedWith(ENTRY))).items ?? [];
    expect(item).toMatchObject({
      title: ENTRY.title,
      link: ENTRY.address,
      guid: { value: ENTRY.address, isPermaLink: true },
      categories: [{ name: 'Tariffs' }, { name: 'R&D <x>' }],
      dc: { creators: ENTRY.authors },
    });
  });

  test('dates an article of a certain day as RFC 822 wants it, and no other', async () => {
    const xml = await writeRss(feedWith(ENTRY, { ...ENTRY, day: undefined }));
    expect(xml.match(/<pubDate>.*?<\/pubDate>/g)).toEqual([
      '<pubDate>Wed, 05 Feb 2025 00:00:00 GMT</pubDate>',
    ]);
  });

  test('says what is known as HTML that is text and paragraphs only', async () => {
    const [item] = parseRssFeed(await writeRss(feedWith(ENTRY))).items ?? [];
    expect(item?.description).toContain('&lt;script&gt;');
    expect(textOf(item?.description)).toBe(ENTRY.lines.join(''));
  });
});

describe('JSON Feed, as a feed parser reads it,', () => {
  test('has what version 1.1 asks for, and names itself', () => {
    expect(parseJsonFeed(writeJsonFeed(feedWith(ENTRY)))).toMatchObject({
      title: 'Tariffs & more',
      home_page_url: 'https://archive.example/topics/tariffs/',
      feed_url: 'https://archive.example/topics/tariffs/feed.json',
      items: [
        {
          id: ENTRY.address,
          url: ENTRY.address,
          external_url: ENTRY.original,
          title: ENTRY.title,
          content_text: ENTRY.lines.join('\n\n'),
          authors: [{ name: 'Ana “Nita” García' }, { name: 'O’Neil & Sons <b>' }],
          tags: ['Tariffs', 'R&D <x>'],
        },
      ],
    });
  });

  test('names version 1.1', () => {
    expect(JSON.parse(writeJsonFeed(feedWith(ENTRY)))).toHaveProperty(
      'version',
      'https://jsonfeed.org/version/1.1',
    );
  });

  test('dates an article of a certain day as RFC 3339 wants it, and no other', () => {
    const json = writeJsonFeed(feedWith(ENTRY, { ...ENTRY, day: undefined }));
    expect(json.match(/"date_published": .*/g)).toEqual([
      '"date_published": "2025-02-05T00:00:00Z",',
    ]);
  });
});

test('whatever the words are, both feeds can be parsed and say them', async () => {
  const unit = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    '"',
    '/',
    ' ',
    'a',
    '😀',
    '\b',
    '\0',
    '\ufffe',
    '&amp;',
    ']]>',
    '<!--',
    '<script>',
  );
  const lines = fc.string({ unit });
  const words = lines.map((text) => xmlText(`x${text.trim()}x`));
  await fc.assert(
    fc.asyncProperty(words, lines, async (title, line) => {
      const feed = feedWith({ ...ENTRY, title, lines: [title, line] });
      const [item] = parseRssFeed(await writeRss(feed)).items ?? [];
      expect(item?.title?.replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '));
      expect(textOf(item?.description).startsWith(title)).toBe(true);
      const { items } = JSON.parse(writeJsonFeed(feed)) as { items: [{ content_text: string }] };
      expect(items[0].content_text).toBe(`${title}\n\n${line}`);
    }),
  );
});
