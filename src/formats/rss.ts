import { getRssString } from '@astrojs/rss';
import type { Feed, FeedEntry } from '../domain/feed.ts';
import { escapeMarkup, xmlText } from './escape-markup.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * A feed as RSS 2.0, after the rules of the W3C feed validator: a guid to each item, and a link to
 * the feed itself. There is no lastBuildDate: a feed changes with its articles, not with the clock.
 */
export function writeRss(feed: Feed): Promise<string> {
  const self = `<atom:link href="${escapeMarkup(feed.rss)}" rel="self" type="application/rss+xml"/>`;
  return getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.page,
    xmlns: NAMESPACES,
    customData: `<language>en</language>${self}`,
    items: feed.entries.map(itemOf),
  });
}

function itemOf({ title, address, language, authors, lines, day, tags }: FeedEntry) {
  const core = [
    ...authors.map((name) => `<dc:creator>${escapeMarkup(name)}</dc:creator>`),
    ...(language === null ? [] : [`<dc:language>${language}</dc:language>`]),
  ].join('');
  return {
    title: xmlText(title),
    link: address,
    // Readers take a description for HTML, so text has to be made HTML first.
    description: lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join(''),
    categories: tags.map(xmlText),
    // RFC 822 wants a time of day; midnight UTC is the custom where only the day is known.
    ...(day === undefined ? {} : { pubDate: new Date(`${day}T00:00:00Z`) }),
    ...(core === '' ? {} : { customData: core }),
  };
}
