import { type Browser, type BrowserContext, type Page } from '@playwright/test';
import { armCalls, armSinks, look, stir, strangeAddresses, strangeElements } from './in-page.ts';

/** A page as it was seen. */
export interface Seen {
  readonly path: string;
  readonly route: string;
  readonly text: string;
}

/** A window of a browser that tells of all that should not happen in it. */
export interface Watched {
  readonly page: Page;
  /** What happened since it was last asked, each with the page on which it happened. */
  readonly take: () => string[];
}

/** Opens a window on a site at an address; nothing from elsewhere is let in, and all of it is told. */
export async function watchedPage(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  const happened: string[] = [];
  const tell = (what: string) => {
    happened.push(`${page.url().slice(0, 200)}: ${what}`);
  };
  await page.exposeFunction('__told', tell);
  await page.addInitScript(armCalls);
  await page.addInitScript(armSinks);
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => {
    tell(`script: ${message}`);
  });
  page.on('popup', (popup) => {
    tell(`opens ${popup.url()}`);
  });
  page.on('download', (download) => {
    tell(`downloads ${download.url().slice(0, 200)}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) tell(`asks ${request.url().slice(0, 200)}`);
  });
  page.on('console', (message) => {
    // What is not there is asked for on purpose.
    if (message.type() === 'error' && !message.text().includes('404'))
      tell(`console: ${message.text()}`);
  });
  return { page, take: () => happened.splice(0) };
}

/** Opens each of some pages, fires at all that stands in it, and tells what was seen and happened. */
export async function openPages(
  browser: Browser,
  address: string,
  paths: readonly string[],
): Promise<{ readonly seen: readonly Seen[]; readonly happened: readonly string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { page, take } = await watchedPage(context, address);
  const seen: Seen[] = [];
  const happened: string[] = [];
  for (const path of paths) {
    await page.goto(address + path);
    try {
      seen.push({ path, ...(await page.evaluate(look)) });
      happened.push(...(await strangeIn(page)));
      await page.evaluate(stir);
    } catch (error) {
      happened.push(`${path}: went away while it was looked at: ${String(error)}`);
    }
    happened.push(...take());
    if (page.url() !== address + path) happened.push(`${path}: leads to ${page.url()}`);
  }
  await context.close();
  return { seen, happened: [...happened, ...take()] };
}

/** What stands in a page that no page of the site has. */
export async function strangeIn(page: Page): Promise<string[]> {
  const faults = [
    ...(await page.evaluate(strangeElements)),
    ...(await page.evaluate(strangeAddresses)),
  ];
  return faults.map((fault) => `${page.url().slice(0, 200)}: ${fault}`);
}
