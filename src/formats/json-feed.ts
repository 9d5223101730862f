import { type Feed, type FeedEntry, timeOn } from '../domain/feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ title, description, page, json, language, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf(entry: FeedEntry) {
  const { address, original, title, language, authors, lines, published, added, tags } = entry;
  return {
    id: address,
    url: address,
    ...(original === null ? {} : { external_url: original }),
    title,
    ...(language === null ? {} : { language }),
    content_text: lines
      .map(({ words, quoted }) => [words ?? [], quoted?.text ?? []].flat().join(' '))
      .join('\n\n'),
    ...(published === undefined ? {} : { date_published: timeOn(published) }),
    date_modified: timeOn(added),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    tags: tags.map(({ label }) => label),
  };
}
