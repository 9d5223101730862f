import type { Browser, Page } from '@playwright/test';
import type { Network, ThrottledServer } from './throttled-server.ts';

/** How a search begins: with a query in the address, or typed on a page that has loaded. */
export type Start = 'address' | 'typed';

export interface Measured {
  /** Milliseconds from the start to the fifth result. */
  readonly time: number;
  /** Bytes of bodies up to then; with a query in the address, the page’s own too. */
  readonly bytes: number;
  /** All bytes, once nothing more is fetched. */
  readonly allBytes: number;
  /** The longest time that the page’s thread was busy without a pause; 0 where below 50 ms. */
  readonly longestTask: number;
}

const RESULTS = 5;

/** Searches in a browser that knows nothing yet, and measures until the first results stand there. */
export async function measureSearch(
  browser: Browser,
  server: ThrottledServer,
  words: string,
  start: Start,
  network: Network,
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchLongTasks);
  const address = `${server.address}/search/`;
  if (start === 'typed') await page.goto(address, { waitUntil: 'networkidle' });
  server.setNetwork(network);
  server.takeSent();
  const began = performance.now();
  if (start === 'typed') await page.locator('input[type="search"]').fill(words);
  else await page.goto(`${address}?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
  await page
    .locator('.result')
    .nth(RESULTS - 1)
    .waitFor({ timeout: 120_000 });
  const time = performance.now() - began;
  const { bytes } = server.takeSent();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(network.latency * 4 + 300);
  const longestTask = await longestTaskOf(page);
  await context.close();
  return { time, bytes, allBytes: bytes + server.takeSent().bytes, longestTask };
}

function watchLongTasks(): void {
  const seen: number[] = [];
  Object.assign(globalThis, { longTasks: seen });
  new PerformanceObserver((list) => {
    seen.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

async function longestTaskOf(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { longTasks = [] } = globalThis as { longTasks?: number[] };
    return Math.max(0, ...longTasks);
  });
}
