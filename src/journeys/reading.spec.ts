import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { headlinesWith, slugs, quotationWith } from './kept-articles.ts';
import { expect, test } from './reader.ts';

test('a reader comes from the home page to an article', async ({ page }) => {
  await page.goto('/');
  const newest = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  const headline = await newest.innerText();
  await newest.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(/\w+ \w+/);
  await page.getByRole('link', { name: 'Hemeroteca', exact: true }).click();
  await expect(page).toHaveURL('/');
});

test('a reader follows a topic from one article to another', async ({ page }) => {
  const [first = '', second = ''] = headlinesWith('sovereignty');
  await page.goto('/timeline/');
  await page.getByRole('main').getByRole('link', { name: first, exact: true }).click();
  const record = page.getByRole('region', { name: 'Record' });
  await record.getByRole('link', { name: 'Sovereignty', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sovereignty');
  await page.getByRole('main').getByRole('link', { name: second, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('a reader looks at the capture of an article and comes back', async ({ page }) => {
  await page.goto(`/articles/${slugs()[0] ?? ''}/`);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Capture, line by line' }).click();
  await expect(page).toHaveURL(/\/capture\/$/);
  await expect(page.getByRole('table')).toContainText('As captured');
  await page.getByRole('main').getByRole('link', { name: 'The article', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

for (const slug of slugs()) {
  test(`a reader view has the words of the article, in order, and none of ours: ${slug}`, async ({
    request,
  }) => {
    const html = await (await request.get(`/articles/${slug}/`)).text();
    const wordsOf = (blocks: Iterable<{ textContent: string | null }>) =>
      [...blocks].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join('\n');
    const blocks = parseHTML(html).document.querySelectorAll('[data-prose] :is(p, h3)[id]');
    // Marks are the article’s own: around a `q` every program puts others.
    expect(wordsOf(blocks)).not.toBe('');
    expect([...blocks].flatMap((block) => [...block.querySelectorAll('q')])).toEqual([]);
    const content = new Readability(parseHTML(html).document).parse()?.content ?? '';
    const view = parseHTML(`<html><body>${content}</body></html>`).document;
    expect(wordsOf(view.querySelectorAll('p, h3'))).toBe(wordsOf(blocks));
    expect(wordsOf([view.body]).replace(/\s/g, '')).toBe(wordsOf(blocks).replace(/\s/g, ''));
  });

  test(`every proof in the record leads to words that stand there: ${slug}`, async ({ page }) => {
    await page.goto(`/articles/${slug}/`);
    const record = page.getByRole('region', { name: 'Record' });
    const proofs = record.getByRole('link', { name: /proof of/ });
    const addresses = await proofs.evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of new Set(addresses)) {
      const { id, words } = targetOf(address);
      await page.goto(address);
      const target = page.locator(`[id="${id}"]`);
      await expect(target, address).toBeVisible();
      await expect(target, address).toContainText(words);
    }
  });
}

test('a reader sees what proves a value where it stands, and goes there', async ({ page }) => {
  await page.goto(`/articles/${slugs()[0] ?? ''}/`);
  const address = page.url();
  const record = page.getByRole('region', { name: 'Record' });
  const mark = record.getByRole('link', { name: /^¶\d+: proof of/ }).first();
  const { id, words } = targetOf((await mark.getAttribute('href')) ?? '');
  await mark.focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog', { name: /proof of/ });
  await expect(proof.locator('mark')).toHaveText(words);
  await expect(proof).toContainText(`¶${id.slice(1)} · `);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(proof).toBeHidden();
  await expect(mark).toBeFocused();
  await mark.click();
  await proof.getByRole('link', { name: 'Go there' }).click();
  await expect(proof).toBeHidden();
  expect(new URL(page.url()).hash).toContain(`#${id}`);
});

test('a reader sees on a page of others, too, what an article says', async ({ page }) => {
  await page.goto('/people/claudia-sheinbaum/');
  const address = page.url();
  const mark = page
    .locator('#words')
    .getByRole('link', { name: /proof of/ })
    .first();
  const { words } = targetOf((await mark.getAttribute('href')) ?? '');
  await mark.click();
  await expect(page.getByRole('dialog').locator('mark')).toHaveText(words);
  expect(page.url()).toBe(address);
});

test('a reader cites a quotation, by its own address', async ({ page }) => {
  const { slug, id, words } = quotationWith(/sovereignty|territory/);
  await page.goto(`/articles/${slug}/`);
  await page.locator(`.cites a[href="#${id}"]`).click();
  const citation = page.getByRole('dialog', { name: 'How to cite it' });
  await expect(citation).toContainText(`“${words}”`);
  await expect(citation).toContainText(`/articles/${slug}/#${id}`);
  await expect(citation).toContainText(
    /\[accessed \d+ \w+ \d{4}; sha256 of the capture [0-9a-f]{64}\]/,
  );
});

test('whoever lands on words sees what stands before them', async ({ page }) => {
  for (const height of [720, 844]) {
    await page.setViewportSize({ width: height === 844 ? 390 : 1280, height });
    for (const slug of slugs()) {
      await page.goto(`/articles/${slug}/`);
      const places = page.locator('main :is([id^="p"], [id^="q-"], [id^="r-"])');
      const landings = await places.evaluateAll((all) =>
        all.map(({ id }) => {
          location.hash = id;
          return { id, top: document.getElementById(id)?.getBoundingClientRect().top ?? 0 };
        }),
      );
      expect(landings.length).toBeGreaterThan(8);
      const near = landings.filter(({ top }) => top < height / 4);
      expect(near, slug).toEqual([]);
    }
  }
});

test('on a phone the text comes first, and the record is folded below it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slug of slugs()) {
    await page.goto(`/articles/${slug}/`);
    const top = await page.locator('#p1').evaluate((text) => text.getClientRects()[0]?.top ?? 0);
    expect(top, slug).toBeLessThanOrEqual(450);
  }
  const record = page.getByRole('region', { name: 'Record' });
  await expect(record.getByText('Checksum')).toBeHidden();
  await record.getByText('What is known of it').click();
  await expect(record.getByText('Checksum')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader puts back what was left out, and a mark leads to its words', async ({ page }) => {
    await page.goto(
      '/articles/latin-american-bloc-backs-mexico-against-us-accusations-of-interference/',
    );
    await expect(page.getByText('Leave a Reply')).toBeHidden();
    await page.getByRole('checkbox', { name: /Put back what was left out/ }).check();
    await expect(page.getByText('Leave a Reply')).toBeVisible();
    await page
      .getByRole('link', { name: /^¶\d+: proof of/ })
      .first()
      .click();
    expect(new URL(page.url()).hash).toMatch(/^#p\d+/);
  });
});

/** The id that an address names, and the words that its text directive marks. */
function targetOf(address: string): { id: string; words: string } {
  const [id = '', directive = ''] = new URL(address, 'http://localhost').hash.slice(1).split(':~:');
  const parts = directive.replace(/^text=/, '').split(',');
  const words = parts.find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? '';
  return { id, words: decodeURIComponent(words) };
}
