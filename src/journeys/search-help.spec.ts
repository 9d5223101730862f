import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

test('where a filter leaves nothing, each that can be dropped says what it would give', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('q=sovereignty&outlet=voz');
  await expect(search.status).toHaveText('No article for “sovereignty”, outlet Voz.');
  const remedies = page.locator('#search-remedies');
  await expect(remedies).toContainText('2 articles without the outlet “Voz”');
  await remedies.getByRole('link', { name: '2 articles' }).click();
  await expect(page).toHaveURL('/search/?q=sovereignty');
  await expect(search.results).toHaveCount(2);
});

test('a mistyped word is met with the nearest', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=shumer+criminals');
  await expect(page.locator('#search-remedies')).toContainText('No article has the word “shumer”.');
  await page.locator('#search-remedies').getByRole('link', { name: 'schumer' }).click();
  await expect(page).toHaveURL('/search/?q=schumer+criminals');
  await expect(search.results).toHaveCount(1);
});

test('a phrase that nobody wrote is offered as words', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q="defended+and+loved"');
  await page.getByRole('link', { name: '1 article' }).click();
  await expect(page).toHaveURL('/search/?q=defended+and+loved');
  await expect(search.results).toHaveCount(1);
});

test('quotations are offered where no article answers', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=-Trump');
  await page
    .locator('#search-remedies')
    .getByRole('link', { name: /quotations/ })
    .click();
  await expect(page).toHaveURL('/search/?q=-Trump&tab=quotations');
  await expect(search.results).toHaveCount(10);
});

test('without an index the page says so, and tries again', async ({ page, complaints }) => {
  await page.route('**/articles/directory.json', (route) => route.fulfill({ status: 404 }));
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await expect(search.status).toHaveText(/^The search index is not there/);
  await page.unroute('**/articles/directory.json');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(search.results).toHaveCount(4);
  expect(complaints.splice(0).every((complaint) => complaint.includes('404'))).toBe(true);
});

test('where a part of the index is missing the page does not say that nothing was found', async ({
  page,
  complaints,
}) => {
  await page.context().route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  await expect(search.status).toHaveText(/^The search index is not there/);
  await page.context().unroute('**/*.pf_index');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(search.results).toHaveCount(4);
  expect(complaints.splice(0).every((complaint) => complaint.includes('404'))).toBe(true);
});

test('offline the page says so, and tries again', async ({ page, context, complaints }) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  await context.setOffline(true);
  await search.field.fill('fentanyl');
  await expect(search.status).toHaveText(/^You are offline/);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(search.results).toHaveCount(4);
  expect(complaints.splice(0).join()).toContain('ERR_INTERNET_DISCONNECTED');
});

test('words typed before the index has come are searched for when it has', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  await page.context().route('**/pagefind.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'domcontentloaded' });
  const search = new SearchPage(page);
  await search.field.pressSequentially('fentanyl');
  release.resolve(undefined);
  await expect(search.results).toHaveCount(4);
  await expect(search.field).toHaveValue('fentanyl');
});

test('nothing of the engine is fetched before a reader turns to a search field', async ({
  page,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const engine = () => asked.filter((path) => /pagefind|worker/.test(path));
  for (const address of ['/', '/search/', '/about/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(engine()).toEqual([]);
  }
  await page.getByRole('searchbox').focus();
  await expect
    .poll(() => engine().toSorted())
    .toEqual(['/pagefind/directory.dat', '/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind']);
});

test('what the words need is asked for while the engine is coming', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  await page.context().route(/worker|pagefind\.js/, async (route) => {
    await release.promise;
    await route.continue();
  });
  const part = page.waitForRequest(/\/pagefind\/[^/]+\/index\/\d+\.pf_index$/);
  await page.goto('/search/?q=fentanyl', { waitUntil: 'domcontentloaded' });
  await part;
  release.resolve(undefined);
  await expect(new SearchPage(page).results).toHaveCount(4);
});

test('all fixed files are asked for at once', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  await page.context().route(/pagefind|worker/, async (route) => {
    asked.push(new URL(route.request().url()).pathname.replace(/-[^/]*(?=\.js)/, ''));
    await release.promise;
    await route.continue();
  });
  await page.goto('/search/?q=fentanyl', { waitUntil: 'domcontentloaded' });
  // None has been answered, so none waits for another.
  await expect
    .poll(() => [...new Set(asked)].toSorted())
    .toEqual([
      '/_astro/worker.js',
      '/pagefind/directory.dat',
      '/pagefind/pagefind.js',
      '/pagefind/wasm.en.pagefind',
    ]);
  release.resolve(undefined);
  await expect(new SearchPage(page).results).toHaveCount(4);
});
