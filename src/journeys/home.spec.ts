import { expect, test } from './reader.ts';

test('a reader sees at once what the archive is, what there is to do, and a statement', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const main = page.getByRole('main');
  for (const name of ['Read by date', 'Search the archive for what was said', 'Follow a topic']) {
    await expect(main.getByRole('heading', { name })).toBeInViewport();
  }
  await expect(page.getByRole('searchbox')).toBeInViewport();
  const statement = page.locator('.featured');
  await expect(statement.locator('.wording b')).toHaveText('with');
  await expect(statement).toBeInViewport({ ratio: 1 });
});

test('the story so far is told in the words of the sources', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.story')).toContainText('alleged that the Mexican government');
});
