import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

for (const keys of ['Control+k', 'Meta+k']) {
  test(`${keys} leads to the search field from any page`, async ({ page }) => {
    for (const address of [
      '/',
      '/articles/mexico-us-relations-continue-to-strain-over-organized-crime/',
      '/search/',
    ]) {
      await page.goto(address);
      await page.keyboard.press(keys);
      await expect(page.getByRole('searchbox')).toBeFocused();
    }
  });
}

test('no single key does anything outside the search', async ({ page }) => {
  await page.goto('/');
  for (const key of ['k', '/', 's', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page).toHaveURL('/');
});

test('arrows move through results, Escape leads back and clears, Enter opens', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fentanyl');
  await expect(search.results).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.field).toHaveValue('');
  await expect(search.results).toHaveCount(0);
  await page.keyboard.type('Schumer');
  await expect(search.results).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mexico-US Relations/);
});

test('filters are set and removed with the keyboard, and the focus stays where it was', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('q=cartels');
  const { box } = search.choice('Outlet', 'Voz');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(search.results).toHaveCount(1);
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await expect(search.results).toHaveCount(5);
  await search.exclude.focus();
  await page.keyboard.press('Space');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/search/?q=cartels&outlet=-voz');
  await expect(box).toBeFocused();
  await expect(search.results).toHaveCount(4);
});

test('a screen reader is told once, when the answer has come to rest', async ({ page }) => {
  await page.goto('/search/');
  const told = await page.evaluateHandle(() => {
    const status = document.querySelector('[role=status]');
    const words: string[] = [];
    if (status === null) return words;
    new MutationObserver(() => words.push(status.textContent)).observe(status, { childList: true });
    return words;
  });
  const search = new SearchPage(page);
  await search.field.fill('sovereignty');
  await expect(search.status).toHaveText('2 articles for “sovereignty”');
  await search.tab('Quotations').click();
  await expect(search.status).toHaveText('2 quotations for “sovereignty”');
  // Where a machine is slow, it is told that the page looks, too.
  const answers = (await told.jsonValue()).filter((words) => !words.startsWith('Looking'));
  expect(answers).toEqual(['2 articles for “sovereignty”', '2 quotations for “sovereignty”']);
});
