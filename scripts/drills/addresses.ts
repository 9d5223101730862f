// npm run drill:addresses [-- --runs NUMBER] [--seed NUMBER]: comes to a built site with 10,000
// addresses, words and drafts as nobody types them, and looks whether every page goes on working.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { TEST_ARCHIVE } from '../../src/fixtures/test-archive.ts';
import { findBrowser } from '../find-browser.ts';
import { copyProject } from '../generated/make-site.ts';
import { serveThrottled } from '../generated/throttled-server.ts';
import { tryAddresses } from './addresses/try-addresses.ts';
import { drill } from './drill.ts';

/** Pages at once. Chromium aborts transitions between pages now and then, and says that it is an error. */
const PAGES = 2;

const main = drill('drill:addresses', 10_000, async (asked) => {
  const found = findBrowser(process.env);
  if (found === undefined) throw new Error('No browser was found: set CHROME_PATH.');
  const copy = copyProject();
  cpSync(TEST_ARCHIVE, join(copy.folder, 'content'), { recursive: true });
  const server = await serveThrottled(copy.build());
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: ['--disable-gpu'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const open = Array.from({ length: PAGES }, () => browser.newPage({ reducedMotion: 'reduce' }));
    return await tryAddresses(await Promise.all(open), `${server.address}/`, asked);
  } finally {
    await browser.close();
    server.close();
  }
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
