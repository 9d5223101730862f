import { expect, test } from './reader.ts';

test('a reader sees what the sources call somebody, and follows it to its words', async ({
  page,
}) => {
  await page.goto('/people/claudia-sheinbaum/');
  const words = page.locator('#words');
  await expect(words.locator('q').first()).toHaveText('Mexican President');
  await expect(words).toContainText('the leftist leader');
  await words.getByRole('link', { name: /“Mexican President” for Claudia Sheinbaum/ }).click();
  await page.getByRole('link', { name: 'Go there' }).click();
  await expect(page.locator(':target')).toContainText('Mexican President Claudia Sheinbaum');
});

test('a reader sees on what somebody speaks, and with whom they are named', async ({ page }) => {
  await page.goto('/people/chuck-schumer/');
  const row = page.locator('#said').getByRole('row', { name: /^Border security/ });
  await expect(row).toHaveText(/Border security\s*2/);
  await page.locator('#beside').getByRole('link', { name: 'Ovidio Guzmán' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ovidio Guzmán');
});

test('an organisation that is not quoted says so', async ({ page }) => {
  await page.goto('/organisations/fbi/');
  await expect(page.getByText('Nothing it said is quoted in the articles searched.')).toBeVisible();
  await expect(page.getByText(/Searched: 5 articles/)).toBeVisible();
});

test('a reader jumps within a long page', async ({ page }) => {
  await page.goto('/people/claudia-sheinbaum/');
  await page.getByRole('link', { name: '5 articles' }).click();
  await expect(page.getByRole('heading', { name: 'Named in' })).toBeInViewport();
});

test('a reader follows what one person said on one topic through time, and sees what was new', async ({
  page,
}) => {
  await page.goto('/people/claudia-sheinbaum/');
  await page.locator('#said').getByRole('link', { name: 'Military intervention' }).first().click();
  await expect(page).toHaveURL('/people/claudia-sheinbaum/on/military-intervention/');
  const rows = page.locator('.sayings > li');
  const dates = await rows.locator('.facts > b').allInnerTexts();
  expect(dates.length).toBeGreaterThan(2);
  const years = dates.map((date) => Number(/\d{4}/.exec(date)?.[0]));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  await expect(rows.last()).toContainText('Said again: collaborate');
  await page.getByRole('link', { name: 'worded 2 ways' }).click();
  await expect(page.locator('.wordings > li')).toHaveCount(2);
});

test('a person on a topic they are not quoted on has no page, and their own says so', async ({
  page,
}) => {
  await page.goto('/people/claudia-sheinbaum/');
  const silent = page.getByText(/^Not quoted on/);
  await silent.getByRole('link', { name: 'Tariffs' }).click();
  await expect(page).toHaveURL('/topics/tariffs/');
});
