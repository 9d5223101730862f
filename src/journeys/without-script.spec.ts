import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

const NEEDS_SCRIPT = new Set(['/search/', '/check/']);

for (const { archive, baseURL, addresses } of PAGE_TYPES) {
  test.describe(`in the ${archive}`, () => {
    test.use({ baseURL });
    for (const address of addresses.filter((one) => !NEEDS_SCRIPT.has(one))) {
      test(`${address} can be read and left without JavaScript`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
        const words = await page.getByRole('main').innerText();
        expect(words.length).toBeGreaterThan(100);
        expect(words).not.toMatch(/JavaScript/);
      });
    }
  });
}

test('the search page says what it needs and offers the indexes instead', async ({ page }) => {
  await page.goto('/search/?q=fentanyl');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  // Playwright takes the content of a noscript for hidden, so roles do not find what stands there.
  const notice = page.locator('main noscript');
  expect(await notice.innerText()).toMatch(/needs JavaScript/);
  const links = await notice.locator('a').allInnerTexts();
  expect(links).toEqual(['by date', 'by topic', 'by person', 'by organisation', 'by outlet']);
  await notice.locator('a').nth(1).click();
  await page.getByRole('main').getByRole('link', { name: 'Sovereignty', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sovereignty');
});

test('the page that looks up drafts says what it needs, and where else quotations are', async ({
  page,
}) => {
  await page.goto('/check/');
  await expect(page.getByRole('textbox', { name: 'Your text' })).toHaveCount(0);
  const notice = page.locator('main noscript');
  expect(await notice.innerText()).toMatch(/needs JavaScript/);
  expect(await notice.locator('a').allInnerTexts()).toEqual([
    'search',
    'All quotations',
    'by speaker',
  ]);
});
