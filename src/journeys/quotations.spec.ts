import { expect, test } from './reader.ts';

const SPEAKER = '/people/claudia-sheinbaum/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a reader follows what a person said to its place in the article', async ({ page }) => {
      await page.goto(SPEAKER);
      const said = page.getByRole('main').locator('blockquote');
      await expect(said).not.toHaveCount(0);
      const statement = said.filter({ hasText: 'sovereignty is inalienable' });
      await statement.getByRole('link').click();
      const quotation = page.locator('.quoted:target');
      await expect(quotation).toContainText('sovereignty is inalienable');
      await expect(quotation).toBeInViewport();
      await expect(quotation).toHaveCSS('text-decoration-line', 'underline');
      await expect(
        page
          .getByText(
            'Claudia Sheinbaum likely speaker · stating · full quotation · named here as She',
          )
          .first(),
      ).toBeVisible();
    });
  });
}

test('a person’s full quotations stand first, the newest first, across outlets', async ({
  page,
}) => {
  await page.goto(SPEAKER);
  const facts = await page.locator('.quote-rows .facts:nth-of-type(even)').allInnerTexts();
  const years = facts.slice(0, 8).map((text) => Number(/\d{4}/.exec(text)?.[0]));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const outlets = new Set(
    facts.flatMap((text) => /Tribune|Voz|Counter|Featured|not known/.exec(text)?.[0] ?? []),
  );
  expect(outlets.size).toBe(5);
});

test('a reader takes a citation along', async ({ page }) => {
  await page.goto('/quotes/');
  const first = page.locator('.quote-rows > li').first();
  await first.getByText('Cite').click();
  await expect(first.getByText(/quoted in: .*#q-[0-9a-f]{8}/)).toBeVisible();
});

test('an unknown speaker is shown as unknown', async ({ page }) => {
  await page.goto('/quotes/by-speaker/');
  await expect(page.getByRole('row', { name: /^Unknown speaker/ })).toBeVisible();
});

test('a reader searches quotations, and those of one speaker', async ({ page }) => {
  await page.goto('/search/?q=territory');
  await page.getByRole('link', { name: 'Quotations 3' }).click();
  await expect(page.getByRole('status')).toHaveText('3 quotations for “territory”');
  await expect(page).toHaveURL('/search/?q=territory&tab=quotations');
  const speaker = page.getByRole('group', { name: 'Speaker' });
  await speaker.getByRole('checkbox', { name: 'Claudia Sheinbaum' }).check();
  await expect(page.getByRole('status')).toHaveText(
    '3 quotations for “territory”, speaker Claudia Sheinbaum',
  );
  await page.locator('#search-results .result').first().click();
  await expect(page.locator('.quoted:target')).toContainText('territory');
});
