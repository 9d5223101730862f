import { defineConfig } from 'astro/config';
import { CONTENT } from './src/disk/content-folder.ts';
import { sitemapOfPages } from './src/disk/sitemap-of-pages.ts';
import { reloadOnContent } from './src/site/reload-on-content.ts';
import { whereItStands } from './src/site/where-it-stands.ts';

const where = whereItStands(process.env);

export default defineConfig({
  // Feeds, the sitemap and canonical addresses name it in full.
  ...where,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Nothing inline, so that one constant content security policy holds for every page.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [sitemapOfPages(where), reloadOnContent(CONTENT)],
});
