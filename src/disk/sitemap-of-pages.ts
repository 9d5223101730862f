import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSitemap } from '../formats/sitemap.ts';
import { isIndexed } from './is-indexed.ts';
import { writeWhole } from './files.ts';

/** Writes the sitemap of all pages that were built, but for the one of wrong addresses. */
export function sitemapOfPages({ site, base }: { site: string; base: string }): AstroIntegration {
  const home = new URL(`${base}/`.replace(/\/+$/, '/'), site).href;
  return {
    name: 'sitemap-of-pages',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => path !== '404/' && isIndexed(fileURLToPath(dir), path));
        const addresses = paths.map((path) => new URL(path, home).href);
        for (const [name, xml] of writeSitemap(addresses, home)) {
          writeWhole(fileURLToPath(new URL(name, dir)), xml);
        }
      },
    },
  };
}
