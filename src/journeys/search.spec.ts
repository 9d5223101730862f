import type { Page } from '@playwright/test';
import { headlinesWith } from './kept-articles.ts';
import { expect, test } from './reader.ts';

function resultsOf(page: Page) {
  return page.getByRole('list', { name: 'Results' }).getByRole('link');
}

for (const word of ['sovereignty', 'fentanyl', 'Schumer']) {
  test(`a reader finds every article that has the word ${word}`, async ({ page }) => {
    const headlines = headlinesWith(word);
    expect(headlines).not.toEqual([]);
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search the archive' }).fill(word);
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(`/search/?q=${word}`);
    await expect(page.getByRole('status')).toHaveText(/^\d+ articles? for /);
    const found = await resultsOf(page).allInnerTexts();
    expect(found).toEqual(expect.arrayContaining(headlines));
    await resultsOf(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found[0] ?? '');
  });
}

test('a reader is told when nothing was found', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.getByRole('status')).toHaveText(/^No article has “xylophone”/);
  await expect(resultsOf(page)).toHaveCount(0);
});

test('results follow the words as they are typed', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Words to search for' }).pressSequentially('fentanyl');
  await expect(resultsOf(page)).not.toHaveCount(0);
  await expect(page).toHaveURL('/search/?q=fentanyl');
});

test('words typed before the index has come are searched for when it has', async ({ page }) => {
  const release = Promise.withResolvers<undefined>();
  await page.route('**/pagefind.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'domcontentloaded' });
  const field = page.getByRole('searchbox', { name: 'Words to search for' });
  await field.pressSequentially('fentanyl');
  release.resolve(undefined);
  await expect(resultsOf(page)).not.toHaveCount(0);
  await expect(field).toHaveValue('fentanyl');
});

test('a filter leaves as many articles as it promises, and gives them all back', async ({
  page,
}) => {
  await page.goto('/search/?q=sovereignty');
  await expect(resultsOf(page)).not.toHaveCount(0);
  const all = await resultsOf(page).count();
  const options = await page.getByLabel('Outlet').getByRole('option').allInnerTexts();
  const counts = options.map((option) => Number(/\((\d+)\)$/.exec(option)?.[1] ?? 0));
  const index = counts.findIndex((count) => count > 0 && count < all);
  await page.getByLabel('Outlet').selectOption({ index });
  await expect(page).toHaveURL(/\?q=sovereignty&outlet=/);
  await expect(resultsOf(page)).toHaveCount(counts[index] ?? 0);
  await expect(page.getByRole('status')).toHaveText(/^\d+ articles? for “sovereignty”, /);
  await page.getByLabel('Outlet').selectOption('');
  await expect(resultsOf(page)).toHaveCount(all);
});

for (const filter of ['Outlet', 'Person', 'Topic', 'Year']) {
  test(`the filter ${filter} alone finds as many articles as it promises`, async ({ page }) => {
    await page.goto('/search/');
    const select = page.getByLabel(filter);
    await expect(select.getByRole('option')).not.toHaveCount(1);
    const option = select.getByRole('option').nth(1);
    const promised = Number(/\((\d+)\)$/.exec(await option.innerText())?.[1]);
    await select.selectOption({ index: 1 });
    await expect(resultsOf(page)).toHaveCount(promised);
    expect(promised).toBeGreaterThan(0);
  });
}

test('a search is kept in its address: opened, left and come back to', async ({ page }) => {
  await page.goto('/search/?q=fentanyl');
  await expect(resultsOf(page)).not.toHaveCount(0);
  const found = await resultsOf(page).allInnerTexts();
  await resultsOf(page).first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  const field = page.getByRole('searchbox', { name: 'Words to search for' });
  await expect(field).toHaveValue('fentanyl');
  await expect(resultsOf(page)).toHaveText(found);
});

test('going back undoes a search', async ({ page }) => {
  await page.goto('/search/?q=fentanyl');
  await expect(resultsOf(page)).not.toHaveCount(0);
  const found = await resultsOf(page).allInnerTexts();
  const field = page.getByRole('searchbox', { name: 'Words to search for' });
  await page.getByLabel('Topic').selectOption('Sovereignty');
  await expect(page).toHaveURL(/topic=Sovereignty/);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=fentanyl');
  await expect(field).toHaveValue('fentanyl');
  await expect(page.getByLabel('Topic')).toHaveValue('');
  await expect(resultsOf(page)).toHaveText(found);
});
