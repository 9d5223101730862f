import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';
import { SEARCH_TABLE } from './search-table.ts';

test('every query of the table finds what it should, and nothing else', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  for (const { what, query, results, elsewhere } of SEARCH_TABLE) {
    await test.step(`${what}: ${query}`, async () => {
      await search.ask(query);
      const found = await search.results.allInnerTexts();
      const known = found.map((text) => results.find((start) => text.startsWith(start)) ?? text);
      const inOrder = query.includes('sort=');
      expect(inOrder ? known : known.toSorted(), query).toEqual(
        inOrder ? results : results.toSorted(),
      );
      const counts = await page.locator('.tabs .count').allInnerTexts();
      const isArticles = (await search.tab('Articles').getAttribute('aria-current')) !== null;
      const expected = [results.length, elsewhere].map(String);
      expect(counts, query).toEqual(isArticles ? expected : expected.toReversed());
    });
  }
});
