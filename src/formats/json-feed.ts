import type { Feed, FeedEntry } from '../domain/feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ title, description, page, json, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language: 'en',
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf({ address, original, title, language, authors, lines, day, tags }: FeedEntry) {
  return {
    id: address,
    url: address,
    ...(original === null ? {} : { external_url: original }),
    title,
    ...(language === null ? {} : { language }),
    content_text: lines.join('\n\n'),
    // RFC 3339 wants a time of day; midnight UTC is the custom where only the day is known.
    ...(day === undefined ? {} : { date_published: `${day}T00:00:00Z` }),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    tags,
  };
}
