import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type Feed, type FeedEntry, timeOn } from '../domain/feed.ts';
import { shownText } from '../gates/shown-text.ts';
import { writeAtom } from './atom.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeOpml } from './opml.ts';

const ENTRY: FeedEntry = {
  address: 'https://archive.example/articles/x/',
  original: 'https://paper.example/x?a=1&b=2',
  title: '[Tom & Jerry <em>cross</em> the border]',
  titleLanguage: null,
  authors: ['Ana “Nita” García', 'O’Neil & Sons <b>'],
  language: 'es',
  lines: [
    { words: 'Paper. Published 5 February 2025. Added 5 December 2026.' },
    { words: 'Tariffs (¶8):', quoted: { text: 'a < b, & <script>1</script>', language: 'es' } },
  ],
  published: '2025-02-05',
  added: '2026-12-05',
  tags: [
    { id: 'tariffs', label: 'Tariffs' },
    { id: 'r-and-d', label: 'R&D <x>' },
  ],
};

function feedWith(...entries: readonly FeedEntry[]): Feed {
  return {
    title: 'Tariffs & more',
    brings: 'Articles on tariffs',
    description: 'Duties <on> imports',
    page: 'https://archive.example/topics/tariffs/',
    address: 'https://archive.example/topics/tariffs/feed.xml',
    json: 'https://archive.example/topics/tariffs/feed.json',
    language: 'pt',
    from: 'Port & Amber',
    entries,
  };
}

function textOf(html = ''): string {
  const body = select('body', fromHtml(html));
  return body ? shownText(body) : '';
}

describe('Atom, as a feed parser reads it,', () => {
  test('has what Atom asks of a feed, and names itself and its language', () => {
    expect(parseAtomFeed(writeAtom(feedWith(ENTRY)))).toMatchObject({
      id: 'https://archive.example/topics/tariffs/feed.xml',
      title: { value: 'Tariffs & more' },
      subtitle: { value: 'Duties <on> imports' },
      updated: '2026-12-05T10:00:00Z',
      authors: [{ name: 'Port & Amber' }],
      links: [
        { rel: 'self', href: 'https://archive.example/topics/tariffs/feed.xml' },
        { rel: 'alternate', href: 'https://archive.example/topics/tariffs/' },
      ],
      xml: { lang: 'pt' },
    });
  });

  test('gives an article by its address, with its authors, topics and original', () => {
    const [entry] = parseAtomFeed(writeAtom(feedWith(ENTRY))).entries ?? [];
    expect(entry).toMatchObject({
      id: ENTRY.address,
      title: { value: ENTRY.title, xml: { lang: 'pt' } },
      links: [
        { rel: 'alternate', href: ENTRY.address },
        { rel: 'via', href: ENTRY.original },
      ],
      authors: [{ name: ENTRY.authors[0] }, { name: ENTRY.authors[1] }],
      categories: [{ term: 'tariffs' }, { term: 'r-and-d', label: 'R&D <x>' }],
    });
  });

  test('dates by publication what is of a certain day, and nothing else', () => {
    const feed = feedWith(ENTRY, { ...ENTRY, published: undefined, authors: [] });
    const [sure, unsure] = parseAtomFeed(writeAtom(feed)).entries ?? [];
    expect(sure?.published).toBe('2025-02-05T10:00:00Z');
    expect(unsure).not.toHaveProperty('published');
    expect(unsure).toMatchObject({
      updated: '2026-12-05T10:00:00Z',
      authors: [{ name: 'Author not known' }],
    });
  });

  test('says what is known as HTML of paragraphs, and in what the words of the article are', () => {
    const [entry] = parseAtomFeed(writeAtom(feedWith(ENTRY))).entries ?? [];
    expect(entry?.content).toMatchObject({ type: 'html', xml: { lang: 'en' } });
    expect(entry?.content?.value).toBe(
      '<p>Paper. Published 5 February 2025. Added 5 December 2026.</p><p>Tariffs (¶8):</p>' +
        '<blockquote lang="es"><p>a &lt; b, &amp; &lt;script&gt;1&lt;/script&gt;</p></blockquote>',
    );
  });
});

test('a day is that very day from Hawaii to New Zealand, in summer and in winter', () => {
  for (const day of ['2025-01-01', '2025-07-01']) {
    for (const timeZone of ['Pacific/Honolulu', 'America/New_York', 'Pacific/Chatham']) {
      const there = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
      expect(there.format(new Date(timeOn(day)))).toBe(day);
    }
  }
});

describe('JSON Feed, as a feed parser reads it,', () => {
  test('has what version 1.1 asks for, and names itself', () => {
    const json = writeJsonFeed(feedWith(ENTRY));
    expect(JSON.parse(json)).toHaveProperty('version', 'https://jsonfeed.org/version/1.1');
    expect(parseJsonFeed(json)).toMatchObject({
      title: 'Tariffs & more',
      language: 'pt',
      home_page_url: 'https://archive.example/topics/tariffs/',
      feed_url: 'https://archive.example/topics/tariffs/feed.json',
      items: [
        {
          id: ENTRY.address,
          url: ENTRY.address,
          external_url: ENTRY.original,
          title: ENTRY.title,
          content_text:
            'Paper. Published 5 February 2025. Added 5 December 2026.\n\n' +
            'Tariffs (¶8): a < b, & <script>1</script>',
          authors: [{ name: 'Ana “Nita” García' }, { name: 'O’Neil & Sons <b>' }],
          tags: ['Tariffs', 'R&D <x>'],
        },
      ],
    });
  });

  test('dates by publication what is of a certain day, and all by when it came in', () => {
    const json = writeJsonFeed(feedWith(ENTRY, { ...ENTRY, published: undefined }));
    expect(json.match(/"date_\w+": .*/g)).toEqual([
      '"date_published": "2025-02-05T10:00:00Z",',
      '"date_modified": "2026-12-05T10:00:00Z",',
      '"date_modified": "2026-12-05T10:00:00Z",',
    ]);
  });
});

test('a list of feeds, as a parser of OPML reads it, has each with its page, in its group', () => {
  const place = feedWith();
  const opml = writeOpml('Port & Amber', [{ name: 'R&D', feeds: [place] }]);
  expect(parseOpml(opml)).toMatchObject({
    head: { title: 'Port & Amber' },
    body: {
      outlines: [
        {
          text: 'R&D',
          outlines: [
            { type: 'rss', text: place.title, xmlUrl: place.address, htmlUrl: place.page },
          ],
        },
      ],
    },
  });
});

test('whatever the words are, both feeds can be parsed and say them', () => {
  const unit = fc.constantFrom(
    ...['<', '>', '&', ';', '"', "'", '/', ' ', 'a', '😀', '\b', '\0', '\ufffe'],
    ...['&amp;', '&apos;', ']]>', '<![CDATA[', '<!--', '<script>'],
  );
  const lines = fc.string({ unit }).map((text) => `x${text}x`);
  /** Of these XML has none, however they are escaped. */
  const readable = (text: string) =>
    ['\b', '\0', '\ufffe'].reduce((rest, one) => rest.replaceAll(one, ''), text);
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  fc.assert(
    fc.property(lines, lines, (title, words) => {
      const feed = feedWith({ ...ENTRY, title, lines: [{ words }] });
      const parsed = parser.parse(writeAtom(feed)) as {
        feed: { entry: { title: string; content: string } };
      };
      expect(parsed.feed.entry.title).toBe(readable(title));
      expect(textOf(parsed.feed.entry.content)).toBe(readable(words));
      const { items } = JSON.parse(writeJsonFeed(feed)) as { items: [{ content_text: string }] };
      expect(items[0].content_text).toBe(words);
    }),
  );
});
