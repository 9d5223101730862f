import type { Page } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from './reader.ts';

const ATOM = 'application/atom+xml';

for (const path of [
  '/feed.xml',
  '/topics/tariffs/feed.xml',
  '/people/claudia-sheinbaum/quotations/feed.xml',
  '/feeds.opml',
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
      return {
        faults: textsOf('parsererror'),
        addresses: textsOf('id, loc').concat(
          [...parsed.querySelectorAll('[xmlUrl]')].map((one) => one.getAttribute('xmlUrl') ?? ''),
        ),
      };
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
    const feed = parseAtomFeed(await feedOn(page, ATOM, `${address}feed.xml`));
    expect(feed.title?.value).toBe(title);
    expect(new URL(feed.links?.[0]?.href ?? '').pathname).toBe(`${address}feed.xml`);

    const [entry] = feed.entries ?? [];
    await page.goto(new URL(entry?.links?.[0]?.href ?? '').pathname);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry?.title?.value ?? '');
  });
}

test('a feed reader finds what somebody said, each quotation at its place', async ({ page }) => {
  const address = '/people/claudia-sheinbaum/quotations/feed.xml';
  await page.goto('/people/claudia-sheinbaum/');
  const [entry] = parseAtomFeed(await feedOn(page, ATOM, address)).entries ?? [];
  const { pathname, hash } = new URL(entry?.id ?? '');
  await page.goto(pathname);
  await expect(page.locator(hash)).toHaveCount(1);
});

test('a feed reader finds that of the archive as JSON too, and reads the same in both', async ({
  page,
}) => {
  await page.goto('/');
  const atom = parseAtomFeed(await feedOn(page, ATOM, '/feed.xml'));
  const json = parseJsonFeed(await feedOn(page, 'application/feed+json', '/feed.json'));
  expect(new URL(json.feed_url ?? '').pathname).toBe('/feed.json');
  expect(json.title).toBe(atom.title?.value);
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
});

/** The text of a feed that a page names at an address, with its type. */
async function feedOn(page: Page, type: string, address: string): Promise<string> {
  const link = page.locator(`link[rel="alternate"][type="${type}"][href="${address}"]`);
  await expect(link).toHaveCount(1);
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

test('a reader who follows a topic is told how, and comes to no raw feed', async ({ page }) => {
  await page.goto('/topics/tariffs/');
  await page.getByRole('link', { name: 'Follow Tariffs' }).click();
  const follow = page.locator('#follow');
  await expect(follow).toBeInViewport();
  await expect(follow.getByText(/\/topics\/tariffs\/feed\.xml$/)).toBeVisible();
  await follow.getByRole('link', { name: 'How to follow' }).click();
  await expect(page.getByText(/[^s]\/feed\.xml$/)).toBeVisible();
  const list = page.getByRole('link', { name: /^Save a list of \d+ addresses$/ });
  await expect(list).toHaveAttribute('download', 'feeds.opml');
  expect(await page.locator('a[href$=".xml"]').count()).toBe(0);
});
