import type { Page, Route } from '@playwright/test';
import { FORM, sealOf, type Directory } from '../search/directory.ts';
import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

const summaryOf = (page: Page) => page.locator('#search-summary');

/** Types and presses Enter: a search after a failure. */
async function askAgain(search: SearchPage, words: string): Promise<void> {
  await search.field.fill(words);
  await search.field.press('Enter');
  await search.settled();
}

async function withHalf(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

test('of a part of the index that comes cut, the page says so; a later search works again', async ({
  page,
}) => {
  await page.context().route('**/*.pf_index', withHalf);
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await expect(summaryOf(page)).toContainText('came damaged, or only a part of it');
  await page.context().unroute('**/*.pf_index');
  await askAgain(search, 'fentanyl tariffs');
  await askAgain(search, 'fentanyl');
  await expect(search.results).toHaveCount(4);
});

test('offline in the middle the page says so, and a later search works without more ado', async ({
  page,
  context,
  complaints,
}) => {
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await context.setOffline(true);
  await askAgain(search, '"Sovereignty is not for sale"');
  await expect(summaryOf(page)).toContainText('You are offline');
  await context.setOffline(false);
  await askAgain(search, 'sovereignty');
  await expect(search.results).toHaveCount(2);
  const isSaid = (complaint: string) => complaint.includes('ERR_INTERNET_DISCONNECTED');
  expect(complaints.splice(0).filter((complaint) => !isSaid(complaint))).toEqual([]);
});

test('a page from before the archive was put up anew is to be loaded again', async ({ page }) => {
  const other = (directory: Directory) => ({ ...directory, form: FORM + 1 });
  await page.context().route('**/articles/directory.json', async (route) => {
    const response = await route.fetch();
    const directory = other((await response.json()) as Directory);
    await route.fulfill({ response, json: { ...directory, seal: sealOf(directory) } });
  });
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await expect(summaryOf(page)).toContainText('are not of one edition');
  await page.context().unroute('**/articles/directory.json');
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await expect(search.results).toHaveCount(4);
});

test('a worker that ends without a word is given up, and the next search starts another', async ({
  page,
}) => {
  await page.clock.install();
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    close();
  });
  await search.field.fill('tariffs');
  await search.field.press('Enter');
  await page.clock.runFor(61_000);
  await expect(summaryOf(page)).toContainText('The search does not answer.');
  await askAgain(search, 'fentanyl');
  await expect(search.results).toHaveCount(4);
});

test('answers that come slowly and out of order leave the last one', async ({ page }) => {
  let slow = 5;
  await page.context().route(/search-index/, async (route) => {
    slow = Math.max(0, slow - 1);
    await new Promise((ready) => setTimeout(ready, slow * 200));
    await route.continue();
  });
  const search = new SearchPage(page);
  await page.goto('/search/');
  for (const words of ['tariffs', '"not for sale"', 'sovereignty', 'fentanyl']) {
    await search.field.fill(words);
    await search.field.press('Enter');
  }
  await search.settled();
  await expect(summaryOf(page)).toHaveText('4 articles for “fentanyl”');
});

test('a hundred steps back and forth lead to where the address says', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=sovereignty');
  await search.ask('q=fentanyl');
  await page.evaluate(async () => {
    for (let step = 0; step < 100; step++) {
      const isThere = new Promise((there) => {
        addEventListener('popstate', there, { once: true });
      });
      history.go(step % 2 === 0 ? -1 : 1);
      await isThere;
    }
  });
  await expect(page).toHaveURL('/search/?q=fentanyl');
  await search.settled();
  await expect(search.results).toHaveCount(4);
  await page.goBack();
  await search.settled();
  await expect(search.results).toHaveCount(2);
});

test('where a browser keeps nothing for a site, search and check work', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await expect(search.results).toHaveCount(4);
  await page.goto('/check/');
  await page.getByRole('textbox', { name: 'Your text' }).fill('“Sovereignty is not for sale”');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.locator('#check-summary')).toHaveText('1 quotation looked up: 1 exact.');
});

test('a text of 100 kB is looked for as far as a search goes, and the page says so', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  await askAgain(search, 'fentanyl '.repeat(11_000));
  await expect(page.locator('#search-understood')).toContainText(
    'looks at the first 1,000 letters',
  );
  await expect(search.results).toHaveCount(4);
  // Servers refuse longer addresses.
  expect(page.url().length).toBeLessThan(8000);
});

test('the page at wrong addresses stands without knowing which pages there are', async ({
  page,
  complaints,
}) => {
  await page.route('**/whereabouts.json', (route) => route.abort());
  await page.goto('/2025-5-28/');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints.splice(0).filter((complaint) => complaint.startsWith('script'))).toEqual([]);
});
