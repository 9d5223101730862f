import { savedPagesAddress } from '../../playwright.config.ts';
import { readArchive } from '../disk/read-archive.ts';
import { SAVED_PAGES } from '../fixtures/test-archive.ts';
import { expect, test } from './reader.ts';

test.use({ baseURL: savedPagesAddress });

const { articles } = readArchive(SAVED_PAGES);

/** The address of the article of a capture. */
function slugOf(capture: string): string {
  return articles.find(({ record }) => record.source.capture === capture)?.slug ?? '';
}

// A page as a browser saves it, as SingleFile does, and plain markup; and what of its date is proved by.
const PAGES = [
  ['port-amber-ferry.html', '<meta property="article:published_time" content="2025-03-04'],
  ['port-amber-lamp.html', 'NewsArticle.datePublished: "2025-03-02'],
  ['port-amber-nets.html', 'Published: 1 March 2025'],
] as const;

for (const [file, line] of PAGES) {
  test(`the date of a saved page leads to the line that states it: ${file}`, async ({ page }) => {
    await page.goto(`/articles/${slugOf(file)}/capture/`);
    const row = page.getByRole('row').filter({ hasText: line });
    const proof = `#record-date a[href*="#${(await row.getAttribute('id')) ?? ''}"]`;
    await page.locator(proof).click({ timeout: 5000 });
    await page.getByRole('link', { name: 'Go there' }).click();
    await expect(page.locator(':target')).toContainText(line);
    await expect(page.locator(':target')).toBeVisible();
  });

  test(`a saved page is given out as text, and never as a page: ${file}`, async ({
    page,
    request,
  }) => {
    await page.goto(`/articles/${slugOf(file)}/capture/`);
    await expect(page.getByRole('main')).toContainText('A saved web page.');
    const link = page.getByRole('link', { name: 'The capture as a file' });
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/plain');
    expect((await response.text()).toLowerCase()).toContain('<html');
  });
}

test('the encoding of a page is said where it is an old one', async ({ page }) => {
  await page.goto(`/articles/${slugOf('port-amber-nets.html')}/capture/`);
  await expect(page.getByRole('main')).toContainText('read as Windows-1252');
});

test('a reader is led to the text of a saved page and to what its data states', async ({
  page,
}) => {
  await page.goto(`/articles/${slugOf('port-amber-lamp.html')}/capture/`);
  await page.getByRole('link', { name: 'The first line of the text' }).click();
  await expect(page.locator(':target')).toBeVisible();
  await page.getByRole('link', { name: 'What its data states' }).click();
  await expect(page.locator(':target code')).toBeVisible();
});
