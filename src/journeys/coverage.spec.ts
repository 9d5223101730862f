import { expect, test } from './reader.ts';

test('a reader learns what the archive holds, what is missing, and what no number means', async ({
  page,
}) => {
  await page.goto('/about/');
  const known = page.getByRole('table', { name: 'What is known of them, and what is missing' });
  await expect(known.getByRole('row', { name: 'Author 1 0 4' })).toBeVisible();
  const months = page.getByRole('table', { name: 'By month of publication' });
  await expect(months.getByRole('row', { name: 'March 2025 to April 2025 0' })).toBeVisible();
  await months.getByRole('link', { name: 'May 2025' }).click();
  await expect(page).toHaveURL('/2025/05/');
});

test('a reader comes from the table of topics and outlets to the one article', async ({ page }) => {
  await page.goto('/about/');
  const table = page.getByRole('region', { name: 'Topics by outlet' }).getByRole('table');
  await expect(table.getByRole('columnheader').first()).toHaveText('Topic');
  const row = table.getByRole('row', { name: /^Tariffs/ });
  await expect(row.getByText('0', { exact: true })).toHaveCount(3);
  await row.getByRole('link', { name: /^1: Tariffs in Latin American bloc/ }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a wide table scrolls by keyboard in a frame of its own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/about/');
  const frame = page.getByRole('main').locator('.wide-table');
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollLeft)).toBe(0);
});
