import { headlinesWith } from './kept-articles.ts';
import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

for (const word of ['sovereignty', 'fentanyl', 'Schumer']) {
  test(`a reader finds every article that has the word ${word}`, async ({ page }) => {
    const headlines = headlinesWith(word);
    expect(headlines).not.toEqual([]);
    await page.goto('/');
    const box = page.getByRole('searchbox', { name: 'Search the archive' });
    await box.fill(word);
    await box.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${word}`);
    const search = new SearchPage(page);
    await search.settled();
    const found = await search.results.allInnerTexts();
    expect(found.toSorted()).toEqual(headlines.toSorted());
    await search.results.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found[0] ?? '');
  });
}

test('a passage leads to its paragraph, where the words are marked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=“loved and defended”');
  const passage = page.locator('.proving-words').first();
  await expect(passage.locator('mark')).toHaveText('loved and defended');
  await passage.getByRole('link', { name: /¶2/ }).click();
  await expect(page).toHaveURL(/#p2$/);
  const paragraph = page.locator('#p2');
  await expect(paragraph).toContainText('Sovereignty is loved and defended.');
  await expect(paragraph).toBeInViewport();
});

test('a quotation shows who said it, how, where and on what, and leads to its words', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('q=inalienable&tab=quotations');
  const row = page.getByRole('list', { name: 'Results' }).getByRole('listitem').first();
  await expect(row.getByRole('link', { name: 'Claudia Sheinbaum' })).toHaveAttribute(
    'href',
    '/people/claudia-sheinbaum/',
  );
  await expect(row).toContainText('stating');
  await expect(row).toContainText('named here as “She”');
  await expect(row).toContainText('Featured Headlines · 4 May 2025 or later');
  await expect(row.getByRole('link', { name: 'Sovereignty', exact: true })).toHaveAttribute(
    'href',
    '/topics/sovereignty/',
  );
  await expect(row.locator('mark')).toHaveText(['inalienable', 'inalienable']);
  await search.results.first().click();
  await expect(page.locator('.quoted:target')).toContainText('sovereignty is inalienable');
  await expect(page.locator('.quoted:target')).toBeInViewport();
});

test('results follow the words as they are typed', async ({ page }) => {
  await page.goto('/search/');
  const search = new SearchPage(page);
  await search.field.pressSequentially('fenta');
  await expect(search.results).toHaveCount(4);
  await expect(page).toHaveURL('/search/?q=fenta');
});

test('one query has both kinds of results, each a click away', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=sovereignty&topic=military-intervention');
  await expect(search.tab('Articles')).toHaveAttribute('aria-current', 'true');
  await expect(search.tab('Quotations')).toHaveText('Quotations 1');
  await search.tab('Quotations').click();
  await expect(page).toHaveURL('/search/?q=sovereignty&tab=quotations&topic=military-intervention');
  await expect(search.results).toHaveCount(1);
  await expect(search.tab('Articles')).toHaveText('Articles 2');
});

test('each value of each filter leaves as many results as it promises', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  for (const query of ['q=Trump', 'q=Trump&tab=quotations']) {
    await search.ask(query);
    const boxes = search.filters.getByRole('checkbox');
    const number = await boxes.count();
    expect(number).toBeGreaterThan(10);
    for (let at = 0; at < number; at += 3) {
      const box = boxes.nth(at);
      const promised = await box.locator('xpath=..').locator('.count').innerText();
      await box.click();
      await search.settled();
      await expect(page.locator('.tabs [aria-current] .count')).toHaveText(promised);
      await page.goBack();
      await search.settled();
      await expect(boxes).toHaveCount(number);
    }
  }
});

test('a value can be left out, is struck through, and comes back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=cartels');
  await expect(search.results).toHaveCount(5);
  await search.exclude.check();
  await expect(search.exclude).toBeFocused();
  await search.choice('Outlet', 'Voz').box.check();
  await expect(page).toHaveURL('/search/?q=cartels&outlet=-voz');
  await expect(search.results).toHaveCount(4);
  await expect(search.choice('Outlet', 'not Voz').box).toBeFocused();
  await expect(search.choice('Outlet', 'not Voz').box).toBeChecked();
  await expect(search.choice('Outlet', 'Voz').count).toHaveText('1');
  await expect(search.chips).toHaveText(['Outlet: not Voz ×']);
  await search.chips.click();
  await expect(page).toHaveURL('/search/?q=cartels');
  await expect(search.results).toHaveCount(5);
});

test('a time is asked for by year, month or day; what is none is pointed out', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=Trump');
  await page.getByLabel('From', { exact: true }).fill('2025-05-28');
  await page.getByLabel('From', { exact: true }).press('Enter');
  await expect(page).toHaveURL('/search/?q=Trump&from=2025-05-28');
  await expect(search.results).toHaveCount(4);
  await page.getByLabel('To', { exact: true }).fill('yesterday');
  await page.getByLabel('To', { exact: true }).press('Tab');
  await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL('/search/?q=Trump&from=2025-05-28');
});

test('a long list of values can be looked through', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=Trump');
  const topics = search.filters.getByRole('group', { name: 'Topic' });
  await expect(topics.getByRole('checkbox')).toHaveCount(7);
  await topics.getByRole('textbox', { name: 'Find in Topic' }).pressSequentially('tari');
  await expect(topics.getByRole('checkbox')).toHaveCount(1);
  await topics.getByRole('checkbox', { name: 'Tariffs' }).check();
  await expect(page).toHaveURL('/search/?q=Trump&topic=tariffs');
  await expect(search.results).toHaveCount(2);
});

test('an address reproduces the view, and back and forward go through views', async ({ page }) => {
  const search = new SearchPage(page);
  const query = 'q=said&tab=quotations&kind=direct&outlet=-voz&from=2025-02&sort=newest';
  await search.open(query);
  const found = await search.results.allInnerTexts();
  await expect(search.field).toHaveValue('said');
  await expect(page.getByLabel('Sort')).toHaveValue('newest');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-02');
  await expect(search.choice('Kind of quotation', 'Full quotation').box).toBeChecked();
  await page.getByLabel('Sort').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await search.settled();
  await page.goBack();
  await search.settled();
  await expect(search.results).toHaveText(found);
  await expect(page.getByLabel('Sort')).toHaveValue('newest');
  await page.goForward();
  await expect(page.getByLabel('Sort')).toHaveValue('oldest');
  await page.reload();
  await search.settled();
  await expect(page.getByLabel('Sort')).toHaveValue('oldest');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('results come in pages, and the page is in the address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('kind=partial');
  await expect(search.results).toHaveCount(10);
  await expect(page.locator('#search-summary')).toContainText('page 1 of 2');
  await page.getByRole('link', { name: 'Page 2 →' }).click();
  await expect(page).toHaveURL('/search/?kind=partial&page=2');
  await expect(search.results).toHaveCount(1);
  await page.goBack();
  await expect(search.results).toHaveCount(10);
  await search.open('kind=partial&page=99');
  await expect(search.results).toHaveCount(1);
});

test('a search that is left for a result is there on the way back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('q=fentanyl');
  const found = await search.results.allInnerTexts();
  await search.results.first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(search.field).toHaveValue('fentanyl');
  await expect(search.results).toHaveText(found);
});

test('what is searched is said, with its number and its time', async ({ page }) => {
  await page.goto('/search/');
  await expect(
    page.getByText('Searched: 5 articles from 4 outlets and 1 of an unknown one, 5 February 2025'),
  ).toBeVisible();
});

test('a browser can add the archive as a search engine', async ({ page, baseURL }) => {
  await page.goto('/about/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(href ?? '');
  const text = await response.text();
  expect(text).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
  const template = /template="([^"]+\{searchTerms\})"/.exec(text)?.[1] ?? '';
  const address = new URL(template.replace('{searchTerms}', 'Schumer'), baseURL);
  const search = new SearchPage(page);
  await page.goto(address.pathname + address.search);
  await expect(search.results).toHaveCount(1);
});
