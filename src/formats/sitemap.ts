import { escapeMarkup } from './escape-markup.ts';

/** A sitemap holds no more than 50,000 addresses: https://www.sitemaps.org/protocol.html. */
const MOST_ADDRESSES = 45_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap of some pages, each by its whole address: files by their names, an index and as many
 * sitemaps as it takes, which stand below `home`.
 */
export function writeSitemap(pages: readonly string[], home: string): Map<string, string> {
  const addresses = pages.toSorted();
  const files = new Map<string, string>();
  for (let start = 0; start < addresses.length; start += MOST_ADDRESSES) {
    const some = addresses.slice(start, start + MOST_ADDRESSES);
    files.set(`sitemap-${String(files.size)}.xml`, listOf('urlset', 'url', some));
  }
  const sitemaps = [...files.keys()].map((name) => home + name);
  return files.set('sitemap-index.xml', listOf('sitemapindex', 'sitemap', sitemaps));
}

function listOf(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((one) => `<${item}><loc>${escapeMarkup(one)}</loc></${item}>\n`);
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n`;
  return `${head}${items.join('')}</${list}>\n`;
}
