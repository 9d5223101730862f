import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeaders } from '../formats/host-headers.ts';
import { writeRedirects } from '../formats/host-redirects.ts';
import { writeSitemap } from '../formats/sitemap.ts';
import { readText, removeFile, writeWhole } from './files.ts';

/** Left by the page of that name: when pages last changed, by their addresses; of those not to be found, null. */
const LAST_CHANGED = 'last-changed.json';

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
        const fileOf = (name: string) => fileURLToPath(new URL(name, dir));
        const changed = JSON.parse(readText(fileOf(LAST_CHANGED))) as Record<string, string | null>;
        removeFile(fileOf(LAST_CHANGED));
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path !== '404/');
        const files = new Map([
          ['_headers', writeHeaders(where.base, policy)],
          ['_redirects', writeRedirects(where.base, paths)],
          // Without it GitHub, where a branch is published, leaves out folders that begin with `_`.
          ['.nojekyll', ''],
          ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`],
          ...writeSitemap(
            paths.flatMap((path) => {
              const day = changed[where.base + path];
              return day === null ? [] : [[home + path, day] as const];
            }),
            home,
          ),
        ]);
        for (const [name, text] of files) writeWhole(fileOf(name), text);
      },
    },
  } satisfies AstroIntegration;
}
