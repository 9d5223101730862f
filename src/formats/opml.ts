import { element, escapeMarkup } from './escape-markup.ts';
import type { FeedPlace } from '../domain/feed.ts';

/** Feeds that belong together, by their addresses in full. */
interface FeedGroup {
  readonly name: string;
  readonly feeds: readonly FeedPlace[];
}

/** A list of feeds as OPML 2.0 (http://opml.org/spec2.opml), which programs for feeds import. */
export function writeOpml(title: string, groups: readonly FeedGroup[]): string {
  const outlines = groups.map(({ name, feeds }) =>
    element('outline', { text: name }, `\n${feeds.map(outlineOf).join('')}`),
  );
  const head = element('head', {}, element('title', {}, escapeMarkup(title)));
  const body = element('body', {}, `\n${outlines.join('\n')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('opml', { version: '2.0' }, `\n${head}\n${body}\n`)}\n`;
}

function outlineOf({ title, brings, page, address }: FeedPlace): string {
  // `rss` is what OPML calls every kind of feed.
  const of = { type: 'rss', text: title, title, description: brings };
  return `${element('outline', { ...of, xmlUrl: address, htmlUrl: page })}\n`;
}
