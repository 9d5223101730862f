import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { reloadOnContent } from './src/site/reload-on-content.ts';

export default defineConfig({
  // Where the archive stands: feeds, the sitemap and canonical addresses need to name it in full.
  site: process.env.HEMEROTECA_SITE ?? 'http://localhost:4321',
  base: process.env.HEMEROTECA_BASE ?? '/',
  trailingSlash: 'always',
  // Nothing inline, so that one constant content security policy holds for every page.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [sitemap(), reloadOnContent()],
});
