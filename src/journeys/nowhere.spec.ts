import { expect, test } from './reader.ts';

test('an address that leads nowhere says so and leads on', async ({ page, complaints }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Topics', exact: true }).click();
  await expect(page).toHaveURL('/topics/');
  // The browser logs the 404 itself; that is as it should be.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
