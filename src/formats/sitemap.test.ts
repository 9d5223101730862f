import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { writeSitemap } from './sitemap.ts';

const HOME = 'https://example.org/news/';
const locsIn = (xml: string | undefined) => [...(xml ?? '').matchAll(/<loc>(.*?)<\/loc>/g)];

describe('a sitemap', () => {
  test('names each page once, in order, and is named by the index', () => {
    const files = writeSitemap([[`${HOME}topics/`], [HOME], [`${HOME}search/?q=a&b`]], HOME);
    const parser = new XMLParser();
    expect([...files.values()].map((xml): unknown => parser.parse(xml))).toEqual([
      {
        '?xml': '',
        urlset: {
          url: [{ loc: HOME }, { loc: `${HOME}search/?q=a&b` }, { loc: `${HOME}topics/` }],
        },
      },
      { '?xml': '', sitemapindex: { sitemap: { loc: `${HOME}sitemap-0.xml` } } },
    ]);
  });

  test('says when a page last changed only where that is known', () => {
    const pages = [
      [HOME, '2026-12-05'],
      [`${HOME}about/`],
      [`${HOME}topics/`, '2026-11-27'],
    ] as const;
    const [pagesXml, index] = [...writeSitemap(pages, HOME).values()];
    expect(pagesXml?.match(/(?<=<lastmod>)[^<]*/g)).toEqual(['2026-12-05', '2026-11-27']);
    expect(pagesXml).toContain(`<loc>${HOME}about/</loc></url>`);
    expect(index).toContain(`<loc>${HOME}sitemap-0.xml</loc><lastmod>2026-12-05</lastmod>`);
  });

  test('is cut before the 50,000 that it may hold', () => {
    const pages = Array.from(
      { length: 100_000 },
      (_, index) => [`${HOME}${String(index)}/`] as const,
    );
    const files = writeSitemap(pages, HOME);
    const sizes = [...files.values()].map((xml) => locsIn(xml).length);
    expect([...files.keys()].at(-1)).toBe('sitemap-index.xml');
    expect(sizes).toEqual([45_000, 45_000, 10_000, 3]);
  });
});
