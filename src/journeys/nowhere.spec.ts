import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** The browser logs the 404 itself; that is as it should be. */
const SAID = [expect.stringContaining('404')];

test('an address that leads nowhere says so and leads on', async ({ page, complaints }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Topics', exact: true }).click();
  await expect(page).toHaveURL('/topics/');
  expect(complaints.splice(0)).toEqual(SAID);
});

test('a day that is written in another way leads to its page', async ({ page, complaints }) => {
  await page.goto('/2025-5-28/');
  await page.getByRole('main').getByRole('link', { name: '28 May 2025' }).click();
  await expect(page).toHaveURL('/2025/05/28/');
  expect(complaints.splice(0)).toEqual(SAID);
});

test('that page has no more than 3 kB of script of its own', async ({ page, complaints }) => {
  const elsewhere = await scriptsAt('/about/', page);
  const own = (await scriptsAt('/no/such/page/', page)).filter((src) => !elsewhere.includes(src));
  expect(own).not.toEqual([]);
  const sizes = own.map(async (src) => (await (await page.request.get(src)).body()).length);
  const size = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes);
  expect(size).toBeLessThanOrEqual(3000);
  expect(complaints.splice(0)).toEqual(SAID);
});

async function scriptsAt(address: string, page: Page): Promise<string[]> {
  await page.goto(address);
  const sources = page.locator('script[src]');
  return sources.evaluateAll((all: HTMLScriptElement[]) => all.map(({ src }) => src));
}
