import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { slugs } from './kept-articles.ts';
import { expect, test } from './reader.ts';

const KNOWN = '/articles/mexico-us-relations-continue-to-strain-over-organized-crime/';
const UNCERTAIN =
  '/articles/sheinbaum-says-she-rejected-trumps-proposal-to-send-us-troops-to-mexico/';
const FORMATS = [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'json'],
] as const;

for (const slug of slugs()) {
  test(`the citations of ${slug} name the article in every format`, async ({ page }) => {
    await page.goto(`/articles/${slug}/`);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const cite = page.getByRole('region', { name: 'Cite' });
    await expect(cite).toContainText(headline);
    for (const [format, extension] of FORMATS) {
      await cite.getByText(format, { exact: true }).click();
      const saving = page.waitForEvent('download');
      await cite.getByRole('link', { name: `Save ${slug}.${extension}` }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe(`${slug}.${extension}`);
      const text = readFileSync(await download.path(), 'utf8');
      const [item] = new Cite(text, { generateGraph: false }).data;
      expect(item).toMatchObject({ id: slug, title: headline });
      expect(new URL(item?.URL ?? '').pathname).toBe(`/articles/${slug}/`);
      // Of RIS every line ends in both.
      expect(text.split('\n').length - 1).toBe(
        text.split(extension === 'ris' ? '\r\n' : '\n').length - 1,
      );
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('citations can be copied', async ({ page }) => {
    await page.goto(KNOWN);
    const cite = page.getByRole('region', { name: 'Cite' });
    for (const [format] of FORMATS) {
      await cite.getByText(format, { exact: true }).click();
      const text = await cite.locator('details', { hasText: format }).locator('pre').innerText();
      const [item] = new Cite(text, { generateGraph: false }).data;
      expect(item).toMatchObject({ id: KNOWN.split('/')[2] });
    }
  });
});

test('a reference manager finds what it reads: Highwire, Dublin Core, Open Graph', async ({
  page,
}) => {
  await page.goto(KNOWN);
  const contentOf = (key: string) =>
    page.locator(`head meta[name="${key}"], head meta[property="${key}"]`).first();
  for (const [key, content] of [
    ['citation_title', 'Mexico-US Relations Continue to Strain Over Organized Crime'],
    ['citation_author', 'Ahmed Adel'],
    ['prism.publicationName', 'Counter Information'],
    ['citation_publication_date', '2025/05/28'],
    ['DC.title', 'Mexico-US Relations Continue to Strain Over Organized Crime'],
    ['DC.creator', 'Ahmed Adel'],
    ['DC.publisher', 'Counter Information'],
    ['DC.date', '2025-05-28'],
    ['DC.type', 'NewsItem'],
    ['og:type', 'article'],
    ['article:published_time', '2025-05-28'],
  ] as const) {
    await expect(contentOf(key), key).toHaveAttribute('content', content);
  }
});

test('a search engine finds schema.org data, which the browser does not refuse', async ({
  page,
}) => {
  // The fixture fails a test in which the security policy refuses anything.
  for (const [address, type] of [
    [KNOWN, 'NewsArticle'],
    ['/', 'WebSite'],
  ] as const) {
    await page.goto(address);
    const block = page.locator('script[type="application/ld+json"]');
    await expect(block).toHaveCount(1);
    expect(JSON.parse(await block.innerText())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': type,
    });
  }
});

test('a date that is not certain is nowhere given as a day', async ({ page }) => {
  await page.goto(UNCERTAIN);
  await expect(page.getByRole('region', { name: 'Cite' })).toContainText('3 May 2025 or later');
  // Of these Zotero would make a date and authors.
  await expect(page.locator('time[datetime], [class*="byline"]')).toHaveCount(0);
  const metadata = page.locator('head meta[content*="2025-05-03"], head meta[content*="2025/05"]');
  await expect(metadata).toHaveCount(0);
  expect(await page.locator('script[type="application/ld+json"]').innerText()).not.toContain(
    'datePublished',
  );
});
