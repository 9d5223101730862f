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

const SPOKEN = 'What Claudia Sheinbaum said on a topic';
for (const [task, list, link, address] of [
  ['what somebody said on a topic', SPOKEN, 'Sovereignty', /\/people\/[\w-]+\/on\/sovereignty\/$/],
  ['all on a topic', 'Topics', 'Tariffs', /\/topics\/tariffs\/$/],
  [
    'all wordings of a statement',
    'One statement, two wordings',
    /^All wordings/,
    /\/said\/s-\w+\/$/,
  ],
  [
    'a quotation to be cited',
    'One statement, two wordings',
    /^Cite/,
    /\/articles\/[\w-]+\/#q-\w+$/,
  ],
] as const) {
  test(`a reader comes from the home page to ${task} with one click`, async ({ page }) => {
    await page.goto('/');
    const section = page
      .locator('main section')
      .filter({ has: page.getByRole('heading', { name: list }) });
    const place = list === SPOKEN ? page.getByRole('list', { name: list }) : section;
    await place.getByRole('link', { name: link }).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a reader comes to a month with two clicks, and sees what is told of in its own words', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('.story')).toContainText('alleged that the Mexican government');
  const years = page.getByRole('table').filter({ hasText: 'Events in the news' });
  await years.getByRole('link', { name: '2025' }).click();
  await page.locator('main a[href="/2025/05/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('May 2025');
});
