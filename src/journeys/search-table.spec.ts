import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';
import { SEARCH_TABLE } from './search-table.ts';

test('every query of the table finds what it should, and nothing else', async ({ page }) => {
  test.setTimeout(180_000);
  const search = new SearchPage(page);
  for (const { what, query, results, elsewhere } of SEARCH_TABLE) {
    await test.step(`${what}: ${query}`, async () => {
      await search.open(query);
      const found = await search.results.allInnerTexts();
      const known = found.map((text) => results.find((start) => text.startsWith(start)) ?? text);
      const inOrder = query.includes('sort=');
      expect(inOrder ? known : known.toSorted(), query).toEqual(
        inOrder ? results : results.toSorted(),
      );
      const tabs = page.locator('.tabs a');
      await expect(tabs.and(page.locator('[aria-current]')).locator('.count')).toHaveText(
        String(results.length),
      );
      await expect(tabs.and(page.locator(':not([aria-current])')).locator('.count')).toHaveText(
        String(elsewhere),
      );
    });
  }
});
