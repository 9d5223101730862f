import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { needsBrowser, noBrowserNotice } from './scripts/no-browser.ts';
import { SAVED_PAGES, TEST_ARCHIVE } from './src/fixtures/test-archive.ts';

// Not Astro’s 4321, where someone may be looking at the site.
const PORT = Number(process.env.HEMEROTECA_TEST_PORT ?? 4322);
const addressAt = (port: number) => `http://localhost:${String(port)}`;
/** Where the sites are served: of the test archive, of the saved pages, and of a busy archive. */
export const testAddress = addressAt(PORT);
export const savedPagesAddress = addressAt(PORT + 1);
export const busyAddress = addressAt(PORT + 2);
/** Made-up stories: so many that there are pages of every kind. */
const BUSY = 'dist-test/busy-archive';

const browser = findBrowser(process.env);
if (browser === undefined) {
  console.error(noBrowserNotice());
  process.exit(needsBrowser(process.env) ? 1 : 0);
}

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'src/journeys',
  testMatch: '**/*.spec.ts',
  // The order in which pages are heard, the same on every system.
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: needsBrowser(process.env),
  timeout: 60_000,
  use: {
    baseURL: testAddress,
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
  webServer: sites(150),
});

/** The servers of the sites; the busy archive is of so many made-up stories. */
export function sites(stories: number) {
  const write = `node scripts/generated/write-stories.ts ${String(stories)} ${BUSY}`;
  return [
    site(TEST_ARCHIVE, 'dist-test', PORT),
    site(SAVED_PAGES, 'dist-test/saved-pages', PORT + 1),
    site(BUSY, 'dist-test/busy', PORT + 2, write),
  ];
}

/** A server of a site that is built first, its archive before: what stands in `dist` may be any. */
function site(archive: string, folder: string, port: number, ...before: readonly string[]) {
  return {
    command: [
      ...before,
      'node scripts/ingest.ts',
      `astro build --outDir ${folder}`,
      `node scripts/index-search.ts ${folder}`,
      `astro preview --outDir ${folder} --port ${String(port)} --ignore-lock`,
    ].join(' && '),
    env: { HEMEROTECA_CONTENT: archive, HEMEROTECA_SITE: '', HEMEROTECA_BASE: '' },
    timeout: 300_000,
    url: addressAt(port),
    reuseExistingServer: false,
  };
}
