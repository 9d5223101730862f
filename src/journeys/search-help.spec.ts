import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

/** What every search needs, before any of its words: our directory, and what Pagefind asks for. */
const FIXED_FILES = [
  'directory.json',
  'pagefind-entry.json',
  'pagefind.en.pf_meta',
  'pagefind.js',
  'wasm.en.pagefind',
];

/** The name of a file, without what differs from build to build. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/-[\w-]{8}(?=\.js$)|_[0-9a-f]+(?=\.pf_meta$)/, '');
}

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

test('of two mistyped words each is met with its own nearest', async ({ page }) => {
  await new SearchPage(page).open('q=shumers+shumer');
  await page.locator('#search-remedies').getByRole('link', { name: 'schumer' }).last().click();
  await expect(page).toHaveURL('/search/?q=shumers+schumer');
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
  await expect(search.status).toHaveText(/^What search needs is not there/);
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
  await expect(search.status).toHaveText(/^What search needs is not there/);
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
  const engine = () => asked.filter((path) => /search-index|worker/.test(path));
  for (const address of ['/', '/search/', '/about/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(engine()).toEqual([]);
  }
  await page.getByRole('searchbox').focus();
  // Only the search page knows the name of the last.
  const known = FIXED_FILES.filter((name) => !name.endsWith('.pf_meta'));
  await expect.poll(() => engine().map(nameOf).toSorted()).toEqual(known);
});

test('all fixed files are asked for at once', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  await page.context().route(/search-index|worker/, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await release.promise;
    await route.continue();
  });
  await page.goto('/search/?q=fentanyl', { waitUntil: 'domcontentloaded' });
  // None has been answered, so none waits for another.
  await expect
    .poll(() => [...new Set(asked.map(nameOf))].toSorted())
    .toEqual([...FIXED_FILES, 'worker.js'].toSorted());
  release.resolve(undefined);
  await expect(new SearchPage(page).results).toHaveCount(4);
});
