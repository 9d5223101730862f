import { XMLParser } from 'fast-xml-parser';
import { linksIn } from './links-in-data.ts';
import type { Outline } from './outline.ts';

/**
 * The addresses of a feed, a list of feeds, a sitemap or a search description. Whether the text is well-formed is left to a journey: browsers are strict about it.
 */
export function outlineOfXml(path: string, xml: string): Outline {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return { path, ids: new Set(), links: linksIn(parser.parse(xml)) };
}

/** The addresses of a JSON Feed, whose ids are addresses too. Throws where the text is not JSON. */
export function outlineOfJson(path: string, json: string): Outline {
  return { path, ids: new Set(), links: linksIn(JSON.parse(json)) };
}
