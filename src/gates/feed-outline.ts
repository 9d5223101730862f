import { XMLParser } from 'fast-xml-parser';
import type { Outline } from './outline.ts';

// The names under which RSS, Atom, sitemaps, OpenSearch and JSON Feed give addresses.
const ADDRESSES =
  /^(?:link|guid|loc|url|href|template|home_page_url|feed_url|external_url|image|icon)$/;

/**
 * The addresses of a feed, a sitemap or a search description. A guid that says it is no permalink
 * is none. Whether the text is well-formed is left to a journey: browsers are strict about it.
 */
export function outlineOfXml(path: string, xml: string): Outline {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return { path, ids: new Set(), links: linksIn(parser.parse(xml)) };
}

/** The addresses of a JSON Feed, whose ids are addresses too. Throws where the text is not JSON. */
export function outlineOfJson(path: string, json: string): Outline {
  const feed: unknown = JSON.parse(json);
  return { path, ids: new Set(), links: [...linksIn(feed), ...idsIn(feed)] };
}

function idsIn(feed: unknown): Outline['links'] {
  const items = typeof feed === 'object' && feed !== null && 'items' in feed ? feed.items : [];
  return Array.isArray(items) ? items.flatMap(({ id }: { id?: string }) => linkOf(id)) : [];
}

function linkOf(value: string | undefined): Outline['links'] {
  return value === undefined ? [] : [{ value }];
}

function linksIn(value: unknown, name = ''): Outline['links'] {
  if (typeof value === 'string') {
    // `{searchTerms}` in an OpenSearch template stands in the query, which no file answers to.
    return ADDRESSES.test(name.toLowerCase()) && value !== '' ? [{ value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, name));
  const fields = Object.entries(value);
  if (fields.some(([key, said]) => key === 'isPermaLink' && said === 'false')) return [];
  return fields.flatMap(([key, child]) => linksIn(child, key === '#text' ? name : key));
}
