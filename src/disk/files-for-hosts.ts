import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from '../formats/host-headers.ts';
import { writeRedirects } from '../formats/host-redirects.ts';
import { writeSitemap } from '../formats/sitemap.ts';
import { writeWhole } from './files.ts';

/**
 * Writes, beside the pages that were built, what servers and crawlers read: headers, redirects, the
 * sitemap, and where it stands. All of it names the site and the path below which it stands.
 */
export function filesForHosts(where: { site: string; base: string }, policy: string) {
  const home = new URL(where.base, where.site).href;
  return {
    name: 'files-for-hosts',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path !== '404/');
        const files = new Map([
          ['_headers', writeHeaders(where.base, policy)],
          ['_redirects', writeRedirects(where.base, paths)],
          // Without it GitHub, where a branch is published, leaves out folders that begin with `_`.
          ['.nojekyll', ''],
          ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`],
          ...writeSitemap(
            paths.map((path) => new URL(path, home).href),
            home,
          ),
        ]);
        for (const [name, text] of files) writeWhole(fileURLToPath(new URL(name, dir)), text);
      },
    },
  } satisfies AstroIntegration;
}
