import { headlinesWith, slugs } from './kept-articles.ts';
import { expect, test } from './reader.ts';

test('a reader comes from the home page to an article', async ({ page }) => {
  await page.goto('/');
  const newest = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  const headline = await newest.innerText();
  await newest.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(/\w+ \w+/);
  await page.getByRole('link', { name: 'Hemeroteca', exact: true }).click();
  await expect(page).toHaveURL('/');
});

test('a reader follows a topic from one article to another', async ({ page }) => {
  const [first = '', second = ''] = headlinesWith('sovereignty');
  await page.goto('/timeline/');
  await page.getByRole('main').getByRole('link', { name: first, exact: true }).click();
  const record = page.getByRole('region', { name: 'Record' });
  await record.getByRole('link', { name: 'Sovereignty', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sovereignty');
  await page.getByRole('main').getByRole('link', { name: second, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('a reader looks at the capture of an article and comes back', async ({ page }) => {
  await page.goto(`/articles/${slugs()[0] ?? ''}/`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'capture, line by line' }).click();
  await expect(page).toHaveURL(/\/capture\/$/);
  await expect(page.getByRole('table')).toContainText('As captured');
  await page.getByRole('main').getByRole('link', { name: 'The article', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

for (const slug of slugs()) {
  test(`every proof in the record leads to words that stand there: ${slug}`, async ({ page }) => {
    await page.goto(`/articles/${slug}/`);
    const record = page.getByRole('region', { name: 'Record' });
    const proofs = record.getByRole('link', { name: /proof of/ });
    const addresses = await proofs.evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of new Set(addresses)) {
      const { id, words } = targetOf(address);
      await page.goto(address);
      const target = page.locator(`[id="${id}"]`);
      await expect(target, address).toBeVisible();
      await expect(target, address).toContainText(words);
    }
  });
}

/** The id that an address names, and the words that its text directive marks. */
function targetOf(address: string): { id: string; words: string } {
  const [id = '', directive = ''] = new URL(address, 'http://localhost').hash.slice(1).split(':~:');
  const parts = directive.replace(/^text=/, '').split(',');
  const words = parts.find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? '';
  return { id, words: decodeURIComponent(words) };
}
