import type { Page } from '@playwright/test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from './reader.ts';

for (const path of [
  '/feed.xml',
  '/topics/tariffs/feed.xml',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
]) {
  test(`${path} is well-formed and gives addresses`, async ({ page }) => {
    await page.goto('/');
    const xml = await (await page.request.get(path)).text();
    const { faults, addresses } = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const textsOf = (names: string) =>
        [...parsed.querySelectorAll(names)].map(({ textContent }) => textContent);
      return { faults: textsOf('parsererror'), addresses: textsOf('link, loc') };
    }, xml);
    expect(faults).toEqual([]);
    expect(addresses.filter((address) => address.startsWith('http'))).not.toEqual([]);
  });
}

for (const [name, address, title] of [
  ['the archive', '/', 'Hemeroteca: Mexico and the United States, 2025–26'],
  ['a topic', '/topics/tariffs/', 'Tariffs · Hemeroteca'],
  ['a person', '/people/claudia-sheinbaum/', 'Claudia Sheinbaum · Hemeroteca'],
  ['an organisation', '/organisations/white-house/', 'White House · Hemeroteca'],
  ['an outlet', '/outlets/counter-information/', 'Counter Information · Hemeroteca'],
] as const) {
  test(`a feed reader finds the feed of ${name}`, async ({ page }) => {
    await page.goto(address);
    const rss = parseRssFeed(await feedOn(page, 'application/rss+xml', `${address}feed.xml`));
    expect(rss.title).toBe(title);
    expect(new URL(rss.atom?.links?.[0]?.href ?? '').pathname).toBe(`${address}feed.xml`);

    const entry = new URL(rss.items?.[0]?.link ?? '').pathname;
    await page.goto(entry);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(rss.items?.[0]?.title ?? '');
  });
}

test('a feed reader finds that of the archive as JSON too, and reads the same in both', async ({
  page,
}) => {
  await page.goto('/');
  const rss = parseRssFeed(await feedOn(page, 'application/rss+xml', '/feed.xml'));
  const json = parseJsonFeed(await feedOn(page, 'application/feed+json', '/feed.json'));
  expect(json.title).toBe(rss.title);
  expect(new URL(json.feed_url ?? '').pathname).toBe('/feed.json');
  expect(json.items?.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
});

/** The text of the one feed of a type that a page names, which has to stand at an address. */
async function feedOn(page: Page, type: string, address: string): Promise<string> {
  const link = page.locator(`link[rel="alternate"][type="${type}"]`);
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('href', address);
  const response = await page.request.get(address);
  expect(response.status()).toBe(200);
  return response.text();
}

test('a page without feeds of its own names those of the archive', async ({ page }) => {
  await page.goto('/about/');
  const links = page.locator('link[rel="alternate"]');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/feed.xml',
    '/feed.json',
  ]);
});

test('a reader is offered the feed of a topic on its page', async ({ page }) => {
  await page.goto('/topics/tariffs/');
  const rss = page.getByRole('link', { name: 'RSS feed of Tariffs' });
  await expect(rss).toHaveAttribute('href', '/topics/tariffs/feed.xml');
});
