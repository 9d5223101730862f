import { expect, test } from './reader.ts';

test('a reader follows a text back to who published it first, with a proof for each step', async ({
  page,
}) => {
  await page.goto('/outlets/counter-information/');
  const steps = page.locator('#chains ol').getByRole('listitem');
  await expect(steps).toHaveText([/^Global Research first published it/, /^Counter Information/]);
  await expect(steps.getByRole('link', { name: /proof of/ })).toHaveCount(2);
  await steps.getByRole('link', { name: 'Global Research', exact: true }).click();
  await expect(page).toHaveURL('/outlets/global-research/');
  await page
    .locator('#chains')
    .getByRole('link', { name: /line 13: proof of/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Global Research, May 28, 2025');
  await page.getByRole('link', { name: 'Go there' }).click();
  await expect(page.locator('tr:target')).toContainText('Global Research, May 28, 2025');
});

test('a credited agency leads to an outlet that is not known, and says why', async ({ page }) => {
  await page.goto('/outlets/associated-press/');
  const steps = page.locator('#chains ol').getByRole('listitem');
  await expect(steps).toHaveText([/^Associated Press credited/, /^Outlet not known/]);
  await steps.getByRole('link', { name: /^reason: proof of Outlet not known/ }).click();
  await expect(page.getByRole('dialog')).toContainText('is not known');
});

test('a reader sees whom an outlet quotes, and how much', async ({ page }) => {
  await page.goto('/outlets/voz/');
  const rows = page.locator('#said').getByRole('table').getByRole('row');
  await expect(rows).toHaveText([
    /^Speaker/,
    /^Claudia Sheinbaum\s*1\s*3\s*0\s*3$/,
    /^Donald Trump/,
  ]);
  await rows.getByRole('link', { name: 'Claudia Sheinbaum' }).click();
  await expect(page).toHaveURL('/people/claudia-sheinbaum/');
});
