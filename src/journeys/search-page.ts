import { expect, type Locator, type Page } from '@playwright/test';

/** The search page, as a reader sees it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly results: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  readonly filters: Locator;
  /** The switch that makes the boxes exclude. */
  readonly exclude: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Words to search for' });
    this.results = page.locator('#search-results .result');
    this.status = page.getByRole('status');
    this.chips = page.getByRole('list', { name: 'Filters that are set' }).getByRole('link');
    this.filters = page.locator('#search-filters');
    this.exclude = page.getByRole('switch', { name: 'Exclude instead' });
  }

  /** Opens the page with a query in its address, and waits for the whole answer. */
  async open(query: string): Promise<void> {
    await this.page.goto(`/search/?${query}`);
    await this.settled();
  }

  /** Asks on the page that is open what an address would ask, as the way back does: much faster. */
  async ask(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${query}`);
    await this.settled();
  }

  /** Types words that are not finished, and waits for the whole answer. */
  async type(words: string): Promise<void> {
    await this.page.goto('/search/');
    await this.field.fill(words);
    await expect(this.page).toHaveURL(`/search/?q=${words}`);
    await this.settled();
  }

  /** Waits for the whole answer to what the address asks. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () => document.getElementById('search-page')?.dataset['answered'] === location.search,
      undefined,
      { timeout: 20_000 },
    );
  }

  tab(name: 'Articles' | 'Quotations'): Locator {
    return this.page.getByRole('navigation', { name: 'What is found' }).getByRole('link', { name });
  }

  /** The number of results of the kind that is shown. */
  async count(): Promise<number> {
    const text = await this.page.locator('.tabs [aria-current] .count').innerText();
    return Number(text.replace(',', ''));
  }

  /** The checkbox of a value of a filter, and the number beside it. */
  choice(filter: string, value: string) {
    const row = this.filters
      .getByRole('group', { name: filter })
      .getByRole('listitem')
      .filter({ hasText: value });
    return { box: row.getByRole('checkbox'), count: row.locator('.count') };
  }
}
