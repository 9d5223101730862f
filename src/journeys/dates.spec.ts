import { expect, test } from './reader.ts';

test('a reader browses by year, month and day to an article', async ({ page }) => {
  await page.goto('/2025/');
  await page.getByRole('heading').getByRole('link', { name: 'February 2025' }).click();
  await expect(page).toHaveURL('/2025/02/');
  await page.getByRole('link', { name: '5 February 2025: 1 article' }).click();
  await expect(page).toHaveURL('/2025/02/05/');
  const row = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  const headline = await row.innerText();
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a reader goes to the next period that has something, and back, and up', async ({ page }) => {
  await page.goto('/2025/02/01/');
  const periods = page.getByRole('navigation', { name: 'Periods' });
  await expect(periods.getByText('Nothing earlier')).toBeVisible();
  await periods.getByRole('link', { name: '→' }).click();
  await expect(page).toHaveURL('/2025/02/05/');
  await periods.getByRole('link', { name: '→' }).click();
  await expect(page).not.toHaveURL('/2025/02/05/');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await periods.getByRole('link', { name: '←' }).click();
  await expect(page).toHaveURL('/2025/02/05/');
  await periods.getByRole('link', { name: 'February 2025', exact: true }).click();
  await periods.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page).toHaveURL('/2025/');
});

test('a reader comes from the timeline to an article', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dates' }).click();
  await expect(page).toHaveURL('/timeline/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
  const row = page.locator('.timeline > .published').getByRole('heading').last();
  const headline = await row.innerText();
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('every day with something is reached by going on from the first one', async ({ page }) => {
  await page.goto('/2025/02/01/');
  const seen = [];
  for (;;) {
    seen.push(new URL(page.url()).pathname);
    await expect(page.getByRole('main').locator('section')).not.toHaveCount(0);
    const on = page.getByRole('navigation', { name: 'Periods' }).getByRole('link', { name: '→' });
    if ((await on.count()) === 0) break;
    await on.click();
  }
  const whereabouts = await page.request.get('/whereabouts.json');
  const { periods: days } = (await whereabouts.json()) as { periods: string[] };
  const expected = days
    .filter((day) => day.length === 10)
    .map((day) => `/${day.replaceAll('-', '/')}/`);
  expect(seen).toEqual(expected);
});

test('a calendar leads from a day with one article to that article', async ({ page }) => {
  await page.goto('/2025/05/');
  const calendar = page.getByRole('table', { name: 'Calendar of May 2025' });
  await expect(calendar.getByRole('columnheader')).toHaveCount(7);
  await calendar.getByRole('link', { name: '1 article: Mexico-US Relations' }).click();
  await expect(page).toHaveURL(/\/articles\/mexico-us-relations/);
});

test('what is dated only roughly counts in its first month, and in one line after that', async ({
  page,
}) => {
  await page.goto('/2025/05/');
  await expect(page.getByText('1 article, 2 more dated only roughly')).toBeVisible();
  await expect(page.locator('.timeline').getByText('4 May 2025 or later')).toBeVisible();
  await page.goto('/2026/01/');
  await expect(
    page.getByText('2 more articles, dated only roughly, may be of this time.'),
  ).toBeVisible();
  await expect(page.getByText('4 May 2025 or later')).toHaveCount(0);
});

test('a bar of a year leads to its month', async ({ page }) => {
  await page.goto('/2025/');
  await page.getByRole('figure').locator('svg a').filter({ hasText: 'May 2025: ' }).click();
  await expect(page).toHaveURL('/2025/05/');
});

test('a date without anything leads to the nearest earlier and later one', async ({
  page,
  complaints,
}) => {
  const response = await page.goto('/2025/03/01/');
  expect(response?.status()).toBe(404);
  const nearest = page
    .getByRole('main')
    .locator('section')
    .filter({ hasText: 'The nearest there is' });
  await expect(nearest.getByRole('link')).toHaveText(['5 February 2025', '3 May 2025']);
  await expect(nearest.getByText('Nothing in the archive is dated 1 March 2025')).toBeVisible();
  await nearest.getByRole('link').first().click();
  await expect(page).toHaveURL('/2025/02/05/');
  // The browser logs the 404 itself; that is as it should be.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a day of the calendar that one year alone has leads to that year', async ({
  page,
  complaints,
}) => {
  await page.goto('/on/05-28/');
  await page.getByRole('main').getByRole('link', { name: '28 May 2025' }).click();
  await expect(page).toHaveURL('/2025/05/28/');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a month of a topic, which once had a page, leads to its year in the list of the topic', async ({
  page,
  complaints,
}) => {
  await page.goto('/topics/mexico-us-relations/2025/05/');
  await expect(page).toHaveURL('/topics/mexico-us-relations/#y2025');
  await expect(page.locator(':target')).toHaveText('2025');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('the articles of a topic stand under their years, each with the words that earned it', async ({
  page,
}) => {
  await page.goto('/topics/mexico-us-relations/');
  const articles = page.locator('#articles');
  await expect(articles.getByRole('heading', { level: 3 })).toHaveText(['2026', '2025']);
  await expect(articles.getByRole('listitem')).toHaveCount(5);
  await expect(articles.locator('mark')).toHaveCount(5);
});
