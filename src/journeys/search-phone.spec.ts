import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a phrase, who said it and where it stands are three taps from the home page', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search the archive' }).tap();
  await page.keyboard.type('“sovereignty is inalienable”');
  await page.keyboard.press('Enter');
  const search = new SearchPage(page);
  await search.settled();
  await search.tab('Quotations').tap();
  await search.settled();
  const row = page.getByRole('list', { name: 'Results' }).getByRole('listitem').first();
  await expect(row.getByRole('link', { name: 'Claudia Sheinbaum' })).toBeVisible();
  await search.results.first().tap();
  await expect(page.locator('.quoted:target')).toBeInViewport();
});

test('filters are opened from a bar, and “Show” leads from them to the results', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('q=cartels');
  await expect(search.filters).toBeHidden();
  const bar = page.getByRole('button', { name: /^Filters/ });
  await expect(bar).toBeInViewport();
  await bar.tap();
  await search.choice('Outlet', 'Voz').box.tap();
  await search.settled();
  await page.getByRole('button', { name: 'Show 1', exact: true }).tap();
  await expect(search.filters).toBeHidden();
  await expect(bar).toHaveText('Filters · 1 set');
  const found = page.getByRole('region', { name: 'Results' });
  await expect(found).toBeFocused();
  await expect(found).toBeInViewport();
  await expect(search.results).toHaveCount(1);
});

test('Escape closes the filters and leads back to their bar', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  const bar = page.getByRole('button', { name: 'Filters' });
  await bar.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(search.exclude).toBeFocused();
  await expect(search.choice('Outlet', 'Voz').box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search.filters).toBeHidden();
  await expect(bar).toBeFocused();
});
