import type { Link } from './outline.ts';

// The names under which Atom, OPML, sitemaps, OpenSearch, JSON Feed and schema.org give addresses.
const ADDRESSES =
  /^(?:link|guid|loc|url|href|xmlurl|htmlurl|template|home_page_url|feed_url|external_url|image|icon|id|@id|contenturl|archivedat|sameas|urltemplate)$/;

/** Every address in data parsed from XML or JSON. A guid that says it is no permalink is none. */
export function linksIn(value: unknown, name = ''): Link[] {
  if (typeof value === 'string') {
    // `{searchTerms}` in a template stands in the query, which no file answers to.
    return ADDRESSES.test(name.toLowerCase()) && value !== '' ? [{ value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, name));
  const fields = Object.entries(value);
  if (fields.some(([key, said]) => key === 'isPermaLink' && said === 'false')) return [];
  return fields.flatMap(([key, child]) => linksIn(child, key === '#text' ? name : key));
}
