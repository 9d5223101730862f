import { expect, test } from './reader.ts';

test('a reader sees why each article stands under a topic, and follows the proof', async ({
  page,
}) => {
  await page.goto('/topics/tariffs/');
  const rows = page.locator('#articles').getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.locator('mark')).toHaveText(['tariff', 'tariff']);
  await rows
    .first()
    .getByRole('link', { name: /proof of Tariffs/ })
    .click();
  await expect(page.locator('p:target')).toContainText('tariff threats');
});

test('a reader goes from a narrower topic to the broader one, and sees what it implies', async ({
  page,
}) => {
  await page.goto('/topics/tariffs/');
  await page.getByRole('link', { name: 'International trade', exact: true }).first().click();
  await expect(page).toHaveURL('/topics/international-trade/');
  const row = page.locator('#articles').getByRole('listitem').filter({ hasText: 'by Tariffs' });
  await expect(row.locator('mark')).toHaveText('tariff');
  await row.getByRole('link', { name: 'Tariffs', exact: true }).click();
  await expect(page).toHaveURL('/topics/tariffs/');
});

test('a reader combines two topics and sees the words that prove both', async ({ page }) => {
  await page.goto('/topics/fentanyl/');
  await page.locator('#beside').getByRole('link', { name: 'Diplomacy' }).click();
  await expect(page).toHaveURL('/topics/diplomacy/and/fentanyl/');
  const rows = page.getByRole('main').locator('.article-rows > li');
  await expect(rows).toHaveCount(3);
  for (const row of await rows.all()) {
    await expect(row.getByRole('link', { name: /proof of Diplomacy/ })).toBeVisible();
    await expect(row.getByRole('link', { name: /proof of Fentanyl/ })).toBeVisible();
  }
  await rows
    .first()
    .getByRole('link', { name: /proof of Fentanyl/ })
    .click();
  await expect(page.locator(':target')).toContainText(/fentanyl/i);
});

test('two topics without a page of their own are combined by the search', async ({ page }) => {
  await page.goto('/topics/sovereignty/');
  await page.locator('#beside').getByRole('link', { name: 'Drug cartels' }).click();
  await expect(page).toHaveURL('/search/?topic=sovereignty&topic=drug-cartels');
  await expect(page.locator('.result')).toHaveCount(2);
});

test('a reader learns that two topics stand in no article together, and what was searched', async ({
  page,
}) => {
  await page.goto('/topics/tariffs/');
  await expect(page.getByText('Searched: 5 articles from 4 outlets')).toBeVisible();
  const apart = page.locator('#apart');
  await apart.getByRole('link', { name: 'Sovereignty', exact: true }).last().click();
  await expect(page).toHaveURL('/topics/sovereignty/');
});

test('a pair stands at one address, to which the other order and the former one lead', async ({
  page,
  complaints,
}) => {
  for (const turned of ['/topics/fentanyl/and/diplomacy/', '/topics/diplomacy+fentanyl/']) {
    await page.goto(turned);
    await expect(page).toHaveURL('/topics/diplomacy/and/fentanyl/');
    // The browser logs the 404 itself; that is as it should be.
    expect(complaints.splice(0)).toHaveLength(1);
  }
});

test('a pair that once had a page leads to the search', async ({ page, complaints }) => {
  await page.goto('/topics/drug-cartels+sovereignty/');
  await expect(page).toHaveURL('/search/?topic=drug-cartels&topic=sovereignty');
  await expect(page.locator('.result')).toHaveCount(2);
  expect(complaints.splice(0)).toHaveLength(1);
});

test('a reader finds in the index which topics stand together most often', async ({ page }) => {
  await page.goto('/topics/');
  const rows = page.locator('#pairs tbody tr');
  await expect(rows.first()).toHaveText(/^Drug cartels and Drug trafficking\s*5$/);
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL('/search/?topic=drug-cartels&topic=drug-trafficking');
});

test('a narrower topic stands in the index below the one it is part of', async ({ page }) => {
  await page.goto('/topics/');
  const names = page.locator('.index-table tbody th');
  await expect(names.filter({ hasText: 'Tariffs' }).first()).toContainText(
    'part of International trade',
  );
});

test('the chart of a topic says in a sentence what it draws, and has a table behind it', async ({
  page,
}) => {
  await page.goto('/topics/military-intervention/');
  const picture = page.getByRole('figure');
  await expect(picture).toContainText(
    'Military intervention, February 2025 to January 2026: 1 article, 2 more dated only roughly.',
  );
  await picture.getByText('As a table').click();
  await expect(picture.getByRole('row', { name: /^4 May 2025 or later/ })).toBeVisible();
});

test('what was said on a topic stands by who said it', async ({ page }) => {
  await page.goto('/topics/sovereignty/');
  const said = page.locator('#said');
  await expect(said.getByRole('heading', { level: 3 })).toHaveText(['Claudia Sheinbaum 2']);
  await said.getByRole('link', { name: /^2 statements of Claudia Sheinbaum on this/ }).click();
  await expect(page).toHaveURL('/people/claudia-sheinbaum/on/sovereignty/');
});
