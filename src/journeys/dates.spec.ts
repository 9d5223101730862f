import { expect, test } from './reader.ts';

test('a reader browses by year, month and day to an article', async ({ page }) => {
  await page.goto('/2025/');
  await page.getByRole('link', { name: 'February 2025', exact: true }).click();
  await expect(page).toHaveURL('/2025/02/');
  await page.getByRole('link', { name: '5 February 2025', exact: true }).click();
  await expect(page).toHaveURL('/2025/02/05/');
  const row = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  const headline = await row.innerText();
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a reader goes to the next period that has something, and back, and up', async ({ page }) => {
  await page.goto('/2025/02/05/');
  const periods = page.getByRole('navigation', { name: 'Periods' });
  await expect(periods.getByText('Nothing earlier')).toBeVisible();
  await periods.getByRole('link', { name: '→' }).click();
  await expect(page).not.toHaveURL('/2025/02/05/');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await periods.getByRole('link', { name: '←' }).click();
  await expect(page).toHaveURL('/2025/02/05/');
  await periods.getByRole('link', { name: 'February 2025', exact: true }).click();
  await periods.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page).toHaveURL('/2025/');
});

test('a reader comes from the timeline to an article', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dates' }).click();
  await expect(page).toHaveURL('/timeline/');
  const row = page.getByRole('main').getByRole('heading', { level: 3 }).last();
  const headline = await row.innerText();
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});
