import { headlinesOn, quotationsBy } from './kept-articles.ts';
import { expect, test } from './reader.ts';

// What readers come for, in clicks from the home page.
test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('all that somebody said on a topic is a click away', async ({ page }) => {
  const spokenOn = page.getByRole('list', { name: 'What Claudia Sheinbaum said on a topic' });
  await spokenOn.getByRole('link', { name: 'Sovereignty' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Claudia Sheinbaum on Sovereignty',
  );
  const said = quotationsBy('claudia-sheinbaum', /sovereignty/i);
  expect(said.length).toBeGreaterThan(1);
  for (const words of said) await expect(page.getByRole('main')).toContainText(words);
});

test('all articles on a topic are a click away', async ({ page }) => {
  await page.getByRole('table').getByRole('link', { name: 'Tariffs' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tariffs');
  const headlines = headlinesOn('tariffs');
  expect(headlines.length).toBeGreaterThan(1);
  for (const name of headlines) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('a month is two clicks away', async ({ page }) => {
  const years = page.getByRole('table').filter({ hasText: 'Events in the news' });
  await years.getByRole('link', { name: '2025' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^May\b/ })
    .first()
    .click();
  await expect(page).toHaveURL('/2025/05/');
});

test('a month that is typed is a click away', async ({ page }) => {
  await page.getByRole('searchbox').fill('May 2025');
  await page.keyboard.press('Enter');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^May 2025/ })
    .click();
  await expect(page).toHaveURL('/2025/05/');
});

test('two wordings of a statement stand side by side, and all of them are a click away', async ({
  page,
}) => {
  await expect(page.locator('.featured blockquote')).toHaveCount(2);
  await page.getByRole('link', { name: /^All wordings/ }).click();
  await expect(page.getByRole('main').locator('blockquote')).toHaveCount(2);
});

test('a quotation is cited with one click, by its own address', async ({ page }) => {
  const cite = page.locator('.featured').getByRole('link', { name: /^Cite/ }).first();
  const address = (await cite.getAttribute('href')) ?? '';
  expect(address).toMatch(/#q-/);
  await cite.click();
  await expect(page.getByRole('dialog', { name: 'How to cite it' })).toContainText(address);
});

for (const [what, name] of [
  ['words', /^line \d+: proof of the date/],
  ['a reason', /^reason: proof of the date/],
] as const) {
  test(`${what} that a date rests on are a click away, on the same page`, async ({ page }) => {
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('dialog', { name: /proof of the date/ })).toContainText(/20\d\d/);
    await expect(page).toHaveURL('/');
  });
}
