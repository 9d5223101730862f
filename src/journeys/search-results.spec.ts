import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

test('results stand before the filters, on the page and for those who hear it', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('q=cartels');
  const order = await page.evaluate(() => {
    const at = (selector: string) => document.querySelector(selector) ?? document.body;
    return at('#search-results').compareDocumentPosition(at('#search-filters'));
  });
  expect(order).toBe(4); // Node.DOCUMENT_POSITION_FOLLOWING
});

test('a quotation is cited in two clicks, with its words, who said them, where and when', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  const search = new SearchPage(page);
  await search.open('q=inalienable&tab=quotations');
  page.on('request', (request) => asked.push(request.url()));
  const row = page.getByRole('list', { name: 'Results' }).getByRole('listitem').first();
  await row.getByText('Cite').click();
  await row.getByRole('button', { name: 'Copy' }).click();
  await expect(row.getByRole('button', { name: 'Copied' })).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain('sovereignty is inalienable');
  expect(cited).toContain('Claudia Sheinbaum, quoted in: Cartel Crisis');
  expect(cited).toContain('Featured Headlines, 4 May 2025 or later. ');
  const href = (await search.results.first().getAttribute('href')) ?? '';
  expect(cited.endsWith(href)).toBe(true);
  expect(cited).toMatch(/ https?:\/\/\S+$/);
  // The article’s page says what capture the words can be held against.
  const [program, article] = [/^\/_astro\/.*\.js$/, new URL(href, page.url()).pathname];
  const others = asked.map((url) => new URL(url).pathname).filter((path) => !program.test(path));
  expect(others).toEqual([article]);
});

test('an article is cited with the first words found in it, and their place', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=“loved and defended”');
  const row = page.getByRole('list', { name: 'Results' }).getByRole('listitem').first();
  await row.getByText('Cite').click();
  await expect(row.locator('.citation p')).toHaveText(
    /, ¶2: “Sovereignty is loved and defended\.” https?:\S+#p2$/,
  );
});

test('nothing moves by itself while results come, and a rough date says so', async ({ page }) => {
  await page.context().route(/search-index/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
        moved.push(shift.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const search = new SearchPage(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await search.open('q=cartels&outlet=-voz&from=2025');
    await expect(page.locator('#search-results')).toContainText('dated only roughly');
    expect(await page.evaluate(() => (globalThis as { moved?: number[] }).moved)).toEqual([]);
  }
});

test('the page says at once that it looks, and keeps what was there till it has found', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const release = Promise.withResolvers<undefined>();
  await page.context().route(/quotations\/.*\/rows\//, async (route) => {
    await release.promise;
    await route.continue();
  });
  await search.open('q=cartels');
  await search.tab('Quotations').click();
  await expect(page.locator('#search-summary')).toHaveText('Looking…');
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'true');
  await expect(search.results).toHaveCount(5);
  await expect(page.locator('#search-summary')).toHaveText(/^Still looking/);
  release.resolve(undefined);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results blockquote').first()).toBeVisible();
});
