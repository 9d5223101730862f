import type { Locator, Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const MOST_TABS = 120;

/** Presses Tab until an element has the focus; fails where it never has. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(MOST_TABS)} tabs do not reach ${target.toString()}`);
}

test('the first Tab finds a link that skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a reader searches and opens a result with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('searchbox', { name: 'Search the archive' }));
  await page.keyboard.type('fentanyl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=fentanyl');
  const result = page.getByRole('list', { name: 'Results' }).getByRole('link').first();
  const headline = await result.innerText();
  await tabTo(page, result);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a reader comes back from a proof to the record with the keyboard alone', async ({ page }) => {
  await page.goto('/timeline/');
  await tabTo(
    page,
    page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first(),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  // The browser takes the words that an address points out from it once it has shown them.
  const address = page.url().replace(/:~:.*$/, '');
  await tabTo(page, page.getByRole('link', { name: /proof of/ }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /proof of/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(address);
});
