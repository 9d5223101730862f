import { inTextOrder } from '../domain/text-order.ts';
import { escapeMarkup } from './escape-markup.ts';

/** A sitemap holds no more than 50,000 addresses: https://www.sitemaps.org/protocol.html. */
const MOST_ADDRESSES = 45_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page by its whole address, and the day on which it last changed, where that is known. */
export type SitemapPage = readonly [address: string, changed?: string | undefined];

/**
 * The sitemap of some pages: files by their names, an index and as many sitemaps as it takes, which
 * stand below `home`.
 */
export function writeSitemap(pages: readonly SitemapPage[], home: string): Map<string, string> {
  const sorted = pages.toSorted(([a], [b]) => inTextOrder(a, b));
  const files = new Map<string, string>();
  const sitemaps: SitemapPage[] = [];
  for (let start = 0; start < sorted.length; start += MOST_ADDRESSES) {
    const some = sorted.slice(start, start + MOST_ADDRESSES);
    const name = `sitemap-${String(files.size)}.xml`;
    const [last] = some
      .flatMap(([, changed]) => changed ?? [])
      .toSorted()
      .slice(-1);
    files.set(name, listOf('urlset', 'url', some));
    sitemaps.push([home + name, last]);
  }
  return files.set('sitemap-index.xml', listOf('sitemapindex', 'sitemap', sitemaps));
}

function listOf(list: string, item: string, pages: readonly SitemapPage[]): string {
  const items = pages.map(([address, changed]) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${escapeMarkup(address)}</loc>${day}</${item}>\n`;
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n`;
  return `${head}${items.join('')}</${list}>\n`;
}
