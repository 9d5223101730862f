import { faultsOf, unreadable } from './looks/faults.ts';
import { seenTexts } from './looks/seen-texts.ts';
import { ONE_OF_EACH } from './page-types.ts';
import { expect, test } from './reader.ts';

test('in the colours of a dark high-contrast theme every word can be told from its ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const address of ONE_OF_EACH) {
    await page.goto(address);
    expect.soft(unreadable(await seenTexts(page)), address).toEqual([]);
  }
});

test('with text twice as large a page of 320 px neither scrolls sideways nor cuts words', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page);
  // As the setting of a browser: what is said in rem, breakpoints too, follows it.
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of ONE_OF_EACH) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, address).toBeLessThanOrEqual(320);
    const texts = await seenTexts(page);
    // What a drawing says its table says as well, and that grows with the text.
    const written = texts.filter(({ of }) => !/^text\b/.test(of));
    expect.soft(faultsOf(written, { width: 320 }), address).toEqual([]);
  }
});
