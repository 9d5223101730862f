import type { Browser } from '@playwright/test';
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

/** What the page itself notes down; Playwright's own waiting would add up to half a second. */
interface Noted {
  /** When each long task began, and how long it was. */
  longTasks: [start: number, duration: number][];
  /** When the fifth result stood there, in milliseconds since the page was asked for. */
  firstResults?: number;
}

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
  let bytes = 0;
  await page.exposeFunction('noteFirstResults', () => {
    bytes = server.takeSent().bytes;
  });
  await page.addInitScript(note, RESULTS);
  const address = `${server.address}/search/`;
  if (start === 'typed') await page.goto(address, { waitUntil: 'networkidle' });
  server.setNetwork(network);
  server.takeSent();
  const began = start === 'typed' ? await page.evaluate(() => performance.now()) : 0;
  if (start === 'typed') await page.locator('input[type="search"]').fill(words);
  else await page.goto(`${address}?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
  await page
    .locator('.result')
    .nth(RESULTS - 1)
    .waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(network.latency * 4 + 300);
  const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  await context.close();
  return {
    time: (noted.firstResults ?? NaN) - began,
    bytes,
    allBytes: bytes + server.takeSent().bytes,
    longestTask: Math.max(0, ...noted.longTasks.filter(([at]) => at >= began).map(([, ms]) => ms)),
  };
}

/** Runs in the page before anything else. */
function note(results: number): void {
  const noted: Noted = { longTasks: [] };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.longTasks.push([startTime, duration]);
    }
  }).observe({ type: 'longtask', buffered: true });
  const watcher = new MutationObserver(() => {
    if (document.querySelectorAll('.result').length < results) return;
    watcher.disconnect();
    noted.firstResults = performance.now();
    (globalThis as unknown as { noteFirstResults(): void }).noteFirstResults();
  });
  watcher.observe(document, { subtree: true, childList: true });
}
