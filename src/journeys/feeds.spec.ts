import { expect, test } from './reader.ts';

for (const path of ['/feed.xml', '/sitemap-index.xml', '/sitemap-0.xml']) {
  test(`${path} is well-formed and gives addresses`, async ({ page }) => {
    await page.goto('/');
    const xml = await (await page.request.get(path)).text();
    const { faults, addresses } = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const textsOf = (names: string) =>
        [...parsed.querySelectorAll(names)].map(({ textContent }) => textContent);
      return { faults: textsOf('parsererror'), addresses: textsOf('link, loc') };
    }, xml);
    expect(faults).toEqual([]);
    expect(addresses.filter((address) => address.startsWith('http'))).not.toEqual([]);
  });
}
