import { orderHeard } from './heard/order-heard.ts';
import { slugs } from './kept-articles.ts';
import { expect, test } from './reader.ts';

const [article = ''] = slugs().toSorted();
const PAGES = [
  ['home', '/'],
  ['article', `/articles/${article}/`],
  ['topic', '/topics/tariffs/'],
  ['person', '/people/claudia-sheinbaum/'],
  ['timeline', '/timeline/'],
  ['search', '/search/?q=tariffs'],
] as const;

for (const [name, address] of PAGES) {
  test(`who hears a page (${name}) hears it in the order that is kept`, async ({ page }) => {
    await page.goto(address);
    if (name === 'search') await expect(page.getByRole('status')).toHaveText(/(article|quotation)/);
    expect(orderHeard(await page.locator('body').ariaSnapshot())).toMatchSnapshot(`${name}.txt`);
  });
}
