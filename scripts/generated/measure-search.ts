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
  /** The longest that a script of the page ran in a frame of 50 ms and more, layout that it forces and all. */
  readonly longestScript: number;
}

const RESULTS = 5;

/** What the page itself notes down; Playwright's own waiting would add up to half a second. */
interface Noted {
  /** When each long task began, and how long it was; of each slow frame, its scripts. */
  longTasks: [start: number, duration: number][];
  scripts: [start: number, duration: number][];
  /** When the field was turned to, which Playwright’s way there would put off. */
  turnedTo?: number;
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
  const began = start === 'typed' ? (noted.turnedTo ?? NaN) : 0;
  return {
    time: (noted.firstResults ?? NaN) - began,
    bytes,
    allBytes: bytes + server.takeSent().bytes,
    longestTask: longest(noted.longTasks, began),
    longestScript: longest(noted.scripts, began),
  };
}

function longest(all: readonly [start: number, duration: number][], since: number): number {
  return Math.max(0, ...all.filter(([start]) => start >= since).map(([, duration]) => duration));
}

/** What Chromium tells of a frame that took 50 ms or more (Long Animation Frames API). */
interface SlowFrame extends PerformanceEntry {
  readonly scripts: readonly PerformanceEntry[];
}

/** Runs in the page before anything else. */
function note(results: number): void {
  const noted: Noted = { longTasks: [], scripts: [] };
  Object.assign(globalThis, { noted });
  document.addEventListener('focusin', ({ timeStamp }) => {
    noted.turnedTo ??= timeStamp;
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.longTasks.push([startTime, duration]);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as SlowFrame[]) {
      for (const { startTime, duration } of frame.scripts) {
        noted.scripts.push([startTime, duration]);
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  const watcher = new MutationObserver(() => {
    if (document.querySelectorAll('.result').length < results) return;
    watcher.disconnect();
    noted.firstResults = performance.now();
    (globalThis as unknown as { noteFirstResults(): void }).noteFirstResults();
  });
  watcher.observe(document, { subtree: true, childList: true });
}
