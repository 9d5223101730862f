import { expect, test } from './reader.ts';

test('the timeline keeps apart what was published and what is told of', async ({ page }) => {
  await page.goto('/timeline/');
  const entries = page.getByRole('main').locator('.timeline > li');
  const when = await entries.locator('.when').allInnerTexts();
  expect(when).toEqual([
    'Told of 2018–2024',
    'Told of 2025',
    'Told of January 2025',
    'Told of January 2025, uncertain',
    'Told of 1 February 2025',
    'Published 5 February 2025',
    'Published 3 May 2025 or later',
    'Published 4 May 2025 or later',
    'Published 28 May 2025',
    'Told of 12 January 2026',
    'Published 13 January 2026',
    'Told of 22–23 January 2026',
  ]);
});

test('each event stands with its sentence, its outlet and the way it was reckoned', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const event = page.locator('.timeline > .told').filter({ hasText: '1 February 2025' });
  await expect(event.getByText('US President Donald Trump alleged')).toBeVisible();
  await expect(event.locator('mark')).toHaveText('On Saturday');
  await expect(event.getByText(/Indo-US Tribune, 5 February 2025/)).toBeVisible();
  await expect(event.getByText(/“On Saturday” is 1 February 2025/)).toBeVisible();
  await event.getByRole('link', { name: /proof of this date/ }).click();
  await expect(page).toHaveURL(/\/articles\/latin-american-bloc.*#p7/);
});

test('what cannot be placed is kept as said', async ({ page }) => {
  await page.goto('/timeline/');
  const section = page.locator('section').filter({ hasText: 'Told without a date' });
  await expect(section.locator('mark')).toHaveText('Days before');
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
  await expect(page.locator('.timeline > .told mark')).toHaveText([
    'Last year',
    'in January',
    'On Saturday',
    'Monday',
    'January 22 and 23',
  ]);
});

test('the picture says in words what it shows', async ({ page }) => {
  await page.goto('/timeline/');
  const picture = page.getByRole('img', { name: /^Timeline\./ });
  await expect(picture).toHaveAccessibleName(/Told of 1 February 2025: On Saturday/);
  await expect(picture).toHaveAccessibleName(/Published 3 May 2025 or later: \[Sheinbaum/);
});
