import type { Browser, Page } from '@playwright/test';
import { SearchPage } from '../../../src/journeys/search-page.ts';
import type { HostileSite } from './hostile-site.ts';
import { stir } from './in-page.ts';
import { strangeIn, watchedPage } from './open-pages.ts';
import { asSeen, PAYLOADS } from './payloads.ts';
import { feeds, popovers, type Visit } from './look-closer.ts';
import { missing } from './where-seen.ts';

const TABS = ['articles', 'quotations'] as const;
/** What the search must show of what it finds, by its tab. */
const FOUND = {
  articles: ['record title', 'page headline', 'outlet label', 'person label', 'topic label'],
  quotations: ['outlet label'],
} as const;

/**
 * Asks the pages of a site that scripts draw: searches that find all, and attacks in queries, hashes,
 * text fragments, wrong addresses and drafts, each of every so many payloads. Tells what happened.
 */
export async function askPages(
  browser: Browser,
  address: string,
  site: HostileSite,
  every: number,
): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { page, take } = await watchedPage(context, address);
  const numbered = PAYLOADS.map((payload, at) => payload.replaceAll('№', `9999${String(at)}`));
  const asked = numbered.filter((_, at) => at % every === 0);
  const visit = { page, address, site, asked };
  const faults: string[] = [];
  for (const ask of [feeds, searches, queries, hashes, wrongAddresses, drafts, popovers])
    faults.push(...(await ask(visit)), ...take());
  await context.close();
  return faults;
}

/** All that is found is shown as it was written, filters and all. */
async function searches({ page, address, site }: Visit): Promise<string[]> {
  const search = new SearchPage(page);
  const faults: string[] = [];
  for (const tab of TABS) {
    await page.goto(`${address}/search/?outlet=-nobody&tab=${tab}`);
    await search.settled();
    const texts: string[] = [];
    for (const at of site.groups.keys()) {
      await search.ask(`outlet=o${String(at)}&tab=${tab}`);
      texts.push(await searchText(page));
    }
    const planted = site.planter.planted.filter(({ place }) =>
      (FOUND[tab] as readonly string[]).includes(place),
    );
    const lost = missing(texts.join('\n'), planted);
    faults.push(...lost.map(({ place, text }) => `search for ${tab} has lost ${place}: ${text}`));
    faults.push(...(await strangeIn(page)));
    await page.evaluate(stir);
  }
  return faults;
}

async function searchText(page: Page): Promise<string> {
  return page.evaluate(() => document.getElementById('search-page')?.textContent ?? '');
}

/** An attack in every part of a query is said back as text. */
async function queries({ page, address, asked }: Visit): Promise<string[]> {
  const search = new SearchPage(page);
  const faults: string[] = [];
  await page.goto(`${address}/search/`);
  for (const payload of asked) {
    const value = encodeURIComponent(payload);
    await search.ask(
      `q=${value}&topic=${value}&speaker=${value}&from=${value}&sort=${value}&tab=${value}&page=${value}&${value}=1`,
    );
    const typed = await search.field.inputValue();
    // A field of one line has no line ends.
    if (asSeen(typed) !== asSeen(payload.replace(/[\r\n]/g, '')))
      faults.push(`the search field says ${JSON.stringify(typed)} of ${JSON.stringify(payload)}`);
  }
  await search.ask('q=storm&__proto__=1&constructor=2&topic=constructor&topic=__proto__');
  return [...faults, ...(await strangeIn(page))];
}

/** Hashes and text fragments, of pages that read them. */
async function hashes({ page, address, asked }: Visit): Promise<string[]> {
  const faults: string[] = [];
  for (const path of ['/articles/storm-0/', '/articles/storm-0/capture/', '/search/', '/']) {
    await page.goto(address + path);
    await page.evaluate(async (all) => {
      for (const payload of all) {
        for (const hash of [payload, encodeURIComponent(payload), `:~:text=${payload}`])
          location.hash = hash;
        await new Promise((done) => setTimeout(done));
      }
    }, asked);
    faults.push(...(await strangeIn(page)));
  }
  return faults;
}

async function wrongAddresses({ page, address, asked }: Visit): Promise<string[]> {
  const faults: string[] = [];
  for (const [at, payload] of asked.entries()) {
    const value = encodeURIComponent(payload).replaceAll('.', '%2e');
    const path = [`/${value}/`, `/2025/${value}/`, `/topics/${value}+t0/`, `/on/${value}/`][at % 4];
    await page.goto(address + (path ?? '') + `?${value}#${value}`);
    faults.push(...(await strangeIn(page)));
  }
  return faults;
}

/** Drafts that quote what the archive has, and what it has not. */
async function drafts({ page, address, site, asked }: Visit): Promise<string[]> {
  const said = site.planter.planted.filter(({ place }) => place === 'text quotation');
  const some = said.slice(0, asked.length);
  await page.goto(`${address}/check/`);
  const draft = [...asked, ...some.map(({ text }) => text)]
    .map((text) => `“We say ${text} and mean it, every word of it,” ${text} said.`)
    .join('\n');
  await page.locator('#check-draft').fill(draft);
  await page.locator('#check-form button').click();
  await page.locator('#check-findings[aria-busy="false"]').waitFor({ timeout: 120_000 });
  const text = await page.evaluate(
    () => document.getElementById('check-findings')?.textContent ?? '',
  );
  const faults = await strangeIn(page);
  await page.evaluate(stir);
  return text.includes('pwn') ? faults : [...faults, '/check/ shows nothing of a draft'];
}
