// npm run drill:hostile [-- --runs PAYLOADS] [--seed NUMBER]: a site of which every word is an attack,
// in every place in which words can stand, opened in a browser with and without its security policy.
// Nothing may run, ask elsewhere or be refused, and every word must be seen. A try is one attack in one
// place under one of the two; nothing of it is random.
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { drill } from './drill.ts';
import { attackSite } from './hostile/attack-site.ts';
import { buildHostileSite } from './hostile/hostile-site.ts';
import { PAYLOADS } from './hostile/payloads.ts';

/** So many share a value, as a site has a page for each value of most places. */
const IN_A_VALUE = 5;

export const main = drill('drill:hostile', PAYLOADS.length, async ({ runs, show }) => {
  const found = findBrowser(process.env);
  if (found === undefined) return { tried: 0, failed: ['There is no browser to open pages in.'] };
  const site = await buildHostileSite(runs, IN_A_VALUE);
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    return await attackSite(site, browser, show);
  } finally {
    await browser.close();
  }
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
