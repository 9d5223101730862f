import type { Page } from '@playwright/test';
import { EACH_ARCHIVE } from '../page-types.ts';
import { expect, test } from '../reader.ts';
import { faultsOf, unreadable } from './faults.ts';
import { LOOKS, lookName, SHOTS } from './looks-at.ts';
import { seenTexts } from './seen-texts.ts';

/** Of a long page no more is looked at. */
const TALLEST = 5000;

for (const { archive, baseURL, addresses } of EACH_ARCHIVE) {
  test.describe(`in the ${archive}`, () => {
    test.use({ baseURL });
    for (const address of addresses) {
      test(`${address} looks as it should`, async ({ page }) => {
        test.setTimeout(180_000);
        await arriveWithTypeface(page, address);
        for (const look of LOOKS) {
          const { width, media, forcedColors, colorScheme } = look;
          await page.emulateMedia({ media, forcedColors, colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await shoot(page, `${SHOTS}/${lookName(archive, address, look)}`);
          const texts = await seenTexts(page);
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(scrollWidth, look.name).toBeLessThanOrEqual(width);
          expect
            .soft(faultsOf(texts, { width, isPaper: media === 'print' }), look.name)
            .toEqual([]);
          if (forcedColors === 'active') expect.soft(unreadable(texts), look.name).toEqual([]);
        }
      });
    }
  });
}

/** The second visit of a reader, who has the typeface by then. */
async function arriveWithTypeface(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const loaded = await page.evaluate(() => document.fonts.load('1rem "STIX Two Text"'));
  expect(loaded.length, 'the serif is there').toBeGreaterThan(0);
  await page.goto(address);
}

async function shoot(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path, clip, fullPage: true });
}
