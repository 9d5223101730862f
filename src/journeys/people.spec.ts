import { expect, test } from './reader.ts';

test('a reader sees what the sources call somebody, and follows it to its words', async ({
  page,
}) => {
  await page.goto('/people/claudia-sheinbaum/');
  const words = page.locator('#words');
  await expect(words.locator('q').first()).toHaveText('Mexican President');
  await expect(words).toContainText('the leftist leader');
  await words.getByRole('link', { name: /“Mexican President” for Claudia Sheinbaum/ }).click();
  await expect(page.locator(':target')).toContainText('Mexican President Claudia Sheinbaum');
});

test('a reader sees on what somebody speaks, and with whom they are named', async ({ page }) => {
  await page.goto('/people/chuck-schumer/');
  const beside = page.locator('#beside');
  const speaksOn = beside.locator('div', { has: page.getByText('Speaks on', { exact: true }) });
  await expect(speaksOn.getByRole('link', { name: /Border security/ }).first()).toBeVisible();
  await beside.getByRole('link', { name: 'Ovidio Guzmán 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ovidio Guzmán');
});

test('an organisation that is not quoted says so', async ({ page }) => {
  await page.goto('/organisations/fbi/');
  await expect(page.getByText('Nothing it said is quoted in the articles searched.')).toBeVisible();
  await expect(page.getByText(/Searched: 5 articles/)).toBeVisible();
});

test('a reader jumps within a long page', async ({ page }) => {
  await page.goto('/people/claudia-sheinbaum/');
  const sections = page.getByRole('navigation', { name: 'On this page' });
  await sections.getByRole('link', { name: '5 articles' }).click();
  await expect(page.getByRole('heading', { name: 'Named in' })).toBeInViewport();
});
