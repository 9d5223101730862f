import { defineConfig } from 'astro/config';
import { CONTENT } from './src/disk/content-folder.ts';
import { filesForHosts } from './src/disk/files-for-hosts.ts';
import { reloadOnContent } from './src/site/reload-on-content.ts';
import { SECURITY_POLICY } from './src/site/security-policy.ts';
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
  integrations: [filesForHosts(where, SECURITY_POLICY), reloadOnContent(CONTENT)],
});
