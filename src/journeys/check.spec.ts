import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './reader.ts';

const DRAFT = `“Sovereignty is not for sale,” Claudia Sheinbaum said. “Sovereignty is never for sale,”
Sheinbaum said. “What kind of message does that send?” Donald Trump asked. “The harbour is closed.”`;

test('a draft is looked up without leaving the browser', async ({ page, context }) => {
  await page.goto('/check/');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('textbox', { name: 'Your text' }).fill(DRAFT);
  await page.getByRole('textbox', { name: 'Your text' }).press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    '4 quotations looked up: 1 exact; 1 altered; 1 other speaker; 1 not here.',
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Exact',
    'Altered',
    'Other speaker',
    'Not here',
  ]);
  await expect(page.locator('.findings del')).toHaveText(['never']);
  await expect(page.locator('.findings ins')).toHaveText(['not']);
  await expect(page.getByText('You name Donald Trump.')).toContainText('words of Chuck Schumer');

  expect(asked.filter((request) => /sovereignty|never|harbour/i.test(request))).toEqual([]);
  await expect(page).toHaveURL('/check/');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.locator('.findings').getByRole('link').first().click();
  await expect(page.locator('.quoted:target')).toContainText('Sovereignty is not for sale');
});
