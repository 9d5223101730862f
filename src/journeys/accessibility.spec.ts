import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_TYPES, ROUTES_WITHOUT_PAGE, SEARCHES } from './page-types.ts';
import { expect, test } from './reader.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that dark colours could break where light ones keep them: a scheme changes nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const { archive, baseURL, addresses } of PAGE_TYPES) {
  test.describe(`in the ${archive}`, () => {
    test.use({ baseURL });
    for (const address of addresses) testPage(address);
  });
}

for (const address of SEARCHES) testPage(address);

function testPage(address: string) {
  test(`${address} is accessible, light and dark, narrow and wide, and never scrolls sideways`, async ({
    page,
  }) => {
    // Four readings of a page with big tables take their time on a busy machine.
    test.slow();
    await page.goto(address);
    if (address.includes('?q='))
      await expect(page.getByRole('status')).toHaveText(/(article|quotation)/);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        // In one page: no page of ours holds another, and a second one would double the time.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // What keeps a rule is not told of: to name each element of it takes as long as to find it.
        axe.options({ resultTypes: ['violations'] });
        const rules = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOURS);
        const { violations } = await rules.analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
          ),
        );
        expect(found, `${colorScheme}, ${String(width)} px`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(320);
  });
}

for (const route of ROUTES_WITHOUT_PAGE) {
  test.skip(`${route} has no page in this archive`, () => undefined);
}
