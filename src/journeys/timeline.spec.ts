import { expect, test } from './reader.ts';

test('the timeline keeps apart what was published and what is in the news', async ({ page }) => {
  await page.goto('/timeline/');
  const entries = page.getByRole('main').locator('.timeline > li');
  const facts = (which: string) =>
    entries.and(page.locator(which)).locator('.facts').allInnerTexts();
  const dates = async (which: string, date: RegExp) =>
    (await facts(which)).map((text) => date.exec(text)?.[0]);
  expect(await dates('.told', /^[^¶]+(?= ¶)/)).toEqual([
    '2018–2024',
    '2025',
    'January 2025',
    'January 2025, dated only roughly',
    '1 February 2025',
    '12 January 2026',
    '22–23 January 2026',
    '“Days before”',
  ]);
  expect(await dates('.published', /\d+ \w+ \d{4}(?: or later)?/)).toEqual([
    '5 February 2025',
    '3 May 2025 or later',
    '4 May 2025 or later',
    '28 May 2025',
    '13 January 2026',
  ]);
});

test('each event stands in the words of its source, with its outlet and the way there', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const event = page.locator('.timeline > .told').filter({ hasText: '1 February 2025' });
  await expect(event.getByText(/Indo-US Tribune, 5 February 2025/)).toBeVisible();
  await event
    .getByRole('heading')
    .getByRole('link', { name: /alleged/ })
    .click();
  await expect(page).toHaveURL(/\/articles\/latin-american-bloc.*#p7/);
});

test('what cannot be placed is kept as said', async ({ page }) => {
  await page.goto('/timeline/');
  const section = page.locator('section').filter({ hasText: 'In the news, date not known' });
  await expect(section.getByText('“Days before”')).toBeVisible();
});

test('a reader chooses the timeline of one person by keyboard', async ({ page }) => {
  await page.goto('/timeline/');
  const choice = page.getByText('The timeline of one topic or person');
  await choice.focus();
  await page.keyboard.press('Enter');
  const person = page
    .getByRole('navigation', { name: 'Timelines' })
    .getByRole('link', { name: 'Donald Trump', exact: true });
  await expect(person).toBeVisible();
  await person.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline/people/donald-trump/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline: Donald Trump');
  await expect(page.locator('.timeline > .told')).toHaveCount(5);
});

test('the picture says in a sentence what it shows, and each of its marks leads on', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const picture = page.getByRole('figure');
  await expect(picture).toContainText(
    'January 2025 to January 2026: 3 articles, 2 more dated only roughly; 7 events in the news.',
  );
  await expect(picture.locator('svg a')).toHaveCount(11);
  await picture.locator('svg a').filter({ hasText: '1 February 2025' }).locator('circle').click();
  await expect(page).toHaveURL(/\/articles\/latin-american-bloc.*#p7/);
});

test('by keyboard the table behind the picture leads to the same', async ({ page }) => {
  await page.goto('/timeline/');
  const picture = page.getByRole('figure');
  await picture.getByText('As a table').focus();
  await page.keyboard.press('Enter');
  await expect(picture.getByRole('row')).toHaveCount(12);
  const row = picture.getByRole('row', { name: /^13 January 2026/ });
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/claudia-sheinbaum/);
});

test('on a phone the marks are numbered, and what they are stands below', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/timeline/');
  const picture = page.getByRole('figure');
  await expect(picture.locator('ol > li').first()).toBeVisible();
  const numbers = picture.locator('svg .nth:visible');
  await expect(numbers).toHaveCount(await picture.locator('ol > li').count());
  const sizes = await picture
    .locator('svg text:visible')
    .evaluateAll((all) => all.map((text) => parseFloat(getComputedStyle(text).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
