import type { Page } from '@playwright/test';
import { busyAddress } from '../../playwright.config.ts';
import { expect, test } from './reader.ts';

// An archive of 150 made-up stories: lists are too long for a page, and years have many.
test.use({ baseURL: busyAddress });

/** The busiest topic of the archive, as home has it first. */
async function busiestTopic(page: Page): Promise<string> {
  await page.goto('/');
  const topics = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Topics' }) });
  return (await topics.locator('.chips a').first().getAttribute('href')) ?? '';
}

test('a reader goes from a busy topic to its year and to a month of it', async ({ page }) => {
  await page.goto(await busiestTopic(page));
  const articles = page.locator('#articles').getByRole('heading', { level: 4 });
  await expect(articles).toHaveCount(50);
  const last = page
    .locator('#years')
    .getByRole('link')
    .filter({ hasText: /^\d{4}/ })
    .last();
  const [year = ''] = (await last.innerText()).split(' ');
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(year);
  await expect(page.locator('.timeline > li').first()).toBeVisible();
  const months = page.getByRole('navigation', { name: 'Months' }).getByRole('link');
  await months.last().click();
  await expect(page.locator(':target')).toBeVisible();
});

test('a month of a busy topic, which once had a page, leads to the way to its year', async ({
  page,
  complaints,
}) => {
  const topic = await busiestTopic(page);
  await page.goto(topic);
  const [year = ''] = (await page.locator('#years a').first().innerText()).split(' ');
  await page.goto(`${topic}${year}/05/`);
  await expect(page).toHaveURL(`${topic}#y${year}`);
  await page.locator(':target a').click();
  await expect(page).toHaveURL(`${topic}${year}/`);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a long timeline is a picture with numbers behind it, its newest, and its years', async ({
  page,
}) => {
  await page.goto('/timeline/');
  await expect(page.getByRole('img', { name: /^Timeline in bars/ })).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('columnheader', { name: 'Told of' })).toBeVisible();
  await expect(page.locator('.timeline > li')).toHaveCount(50);
  await page.getByRole('link', { name: 'What has no date' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has no date');
});

test('a day of the calendar stands in each of its years, and leads there', async ({ page }) => {
  const whereabouts = await page.request.get('/whereabouts.json');
  const { anniversaries } = (await whereabouts.json()) as { anniversaries: string[] };
  await page.goto(`/on/${anniversaries[0] ?? ''}/`);
  const years = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  expect(await years.count()).toBeGreaterThan(1);
  await years.first().click();
  await expect(page.getByRole('link', { name: 'in every year' })).toBeVisible();
});

test('an index of many names is turned over by page and by first letter', async ({ page }) => {
  await page.goto('/people/');
  const names = page.locator('.index-table tbody tr:not(.group)');
  await expect(names).toHaveCount(100);
  await page.getByRole('navigation', { name: 'First letters' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/people\/page\/\d+\//);
  await page.getByRole('link', { name: /^← Page/ }).click();
  await expect(names).toHaveCount(100);
});
