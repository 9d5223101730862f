import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { needsBrowser, noBrowserNotice } from './scripts/no-browser.ts';
import { TEST_ARCHIVE } from './src/fixtures/test-archive.ts';

// Not Astro’s 4321, where someone may be looking at the site.
const PORT = Number(process.env.HEMEROTECA_TEST_PORT ?? 4322);
const address = `http://localhost:${String(PORT)}`;

const browser = findBrowser(process.env);
if (browser === undefined) {
  console.error(noBrowserNotice());
  process.exit(needsBrowser(process.env) ? 1 : 0);
}

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'src/journeys',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: needsBrowser(process.env),
  timeout: 60_000,
  use: {
    baseURL: address,
    // Chromium now and then aborts a transition between pages, and reports that as an error of ours.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.path,
      env: { ...process.env, ...browser.env },
      // Chromium refuses to run as root inside its sandbox.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The site of the test archive is built first: what stands in `dist` may be any archive.
    command: [
      'node scripts/ingest.ts',
      'astro build --outDir dist-test',
      'node scripts/index-search.ts dist-test',
      `astro preview --outDir dist-test --port ${String(PORT)} --ignore-lock`,
    ].join(' && '),
    env: { HEMEROTECA_CONTENT: TEST_ARCHIVE, HEMEROTECA_SITE: '', HEMEROTECA_BASE: '' },
    timeout: 300_000,
    url: address,
    reuseExistingServer: false,
  },
});
