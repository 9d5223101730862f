import { writeContent, copyProject } from '../../scripts/generated/make-site.ts';
import { serveThrottled, type ThrottledServer } from '../../scripts/generated/throttled-server.ts';
import { expect, test } from './reader.ts';
import { SearchPage } from './search-page.ts';

const PAYLOADS = [
  '<script>__pwn("script")</script>',
  '<img src=x onerror=__pwn("img")>',
  '<svg onload=__pwn("svg")>',
  '"><a href="javascript:__pwn(1)">a</a>',
  "';__pwn('quote');//",
  '{{constructor.constructor("__pwn(1)")()}}',
  '&lt;script&gt;__pwn("entity")&lt;/script&gt;',
  '<mark onmouseover=__pwn("mark")>',
] as const;

const HARMLESS =
  'The harbour was closed for three days this week after a storm tore away the lights.';

let server: ThrottledServer;

test.describe.configure({ mode: 'serial' });

/** A site whose titles, names, topics, outlets and quotations are all attacks. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const copy = copyProject();
  const term = (id: string, label: string, more = '') =>
    `- id: ${id}\n  label: ${JSON.stringify(label)}\n  note: Hostile.\n${more}`;
  const named = (at: number) => `Mallory Payload${String(at)}`;
  writeContent(
    copy,
    'vocabularies/people.yaml',
    PAYLOADS.map((payload, at) => term(`p${String(at)}`, payload, `  also: [${named(at)}]\n`)).join(
      '',
    ),
  );
  writeContent(
    copy,
    'vocabularies/topics.yaml',
    PAYLOADS.map((payload, at) =>
      term(`t${String(at)}`, payload, `  also: [hostile topic ${'abcdefgh'[at] ?? ''}]\n`),
    ).join(''),
  );
  writeContent(
    copy,
    'vocabularies/outlets.yaml',
    PAYLOADS.map((payload, at) => term(`o${String(at)}`, payload)).join(''),
  );
  writeContent(copy, 'vocabularies/organisations.yaml', term('nobody', 'Nobody'));
  for (const [at, payload] of PAYLOADS.entries()) {
    const words = `“We say ${payload} and mean it, every word of it,” ${named(at)} said.`;
    const topic = `This hostile topic ${'abcdefgh'[at] ?? ''} goes on. ${payload}`;
    writeContent(
      copy,
      `captures/${String(at)}.txt`,
      `Storm ${payload} of the year\n\n${HARMLESS}\n\n${words}\n\n${topic}\n`,
    );
    const asserted = (value: string) => ({ value, basis: payload });
    const record = {
      outlet: asserted(`o${String(at)}`),
      title: asserted(`Storm ${payload} ${String(at)}`),
      slug: `storm-${String(at)}`,
    };
    writeContent(copy, `captures/${String(at)}.yaml`, JSON.stringify(record));
  }
  server = await serveThrottled(copy.build());
});

test.afterAll(() => {
  server.close();
});

/** Lets a page tell when an attack has run; with `withoutPolicy`, nothing but the page itself stands in its way. */
async function watch(page: SearchPage['page'], withoutPolicy: boolean): Promise<string[]> {
  const ran: string[] = [];
  await page.exposeFunction('__pwn', (what: string) => ran.push(what));
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  if (withoutPolicy) {
    await page.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/,
        '',
      );
      await route.fulfill({ response, body });
    });
  }
  return ran;
}

for (const withoutPolicy of [false, true]) {
  const name = withoutPolicy ? 'even without the security policy' : 'under the security policy';

  test.describe(name, () => {
    test('attacks in titles, names, topics and quotations are shown as text', async ({
      page,
      baseURL,
      complaints,
    }) => {
      expect(baseURL).toBeDefined();
      const ran = await watch(page, withoutPolicy);
      const search = new SearchPage(page);
      for (const tab of ['articles', 'quotations']) {
        await page.goto(`${server.address}/search/?q=Mallory+Payload0&tab=${tab}`);
        await search.settled();
        await page.goto(`${server.address}/search/?outlet=-nobody&tab=${tab}`);
        await search.settled();
        await expect(search.results).toHaveCount(PAYLOADS.length);
        const text = await page.locator('#search-page').innerText();
        for (const payload of PAYLOADS) expect(text).toContain(payload);
        // Only elements that the page itself makes.
        expect(
          await page.locator('#search-page :is(script, img, svg, a[href^="javascript:"])').count(),
        ).toBe(0);
        await search.filters.getByRole('checkbox').first().click();
        await search.settled();
        await page.locator('#search-results mark, #search-results .result').first().hover();
      }
      expect(ran).toEqual([]);
      expect(
        complaints
          .splice(0)
          .filter((complaint) => !complaint.startsWith(`asked ${server.address}`)),
      ).toEqual([]);
    });

    test('attacks in the address are shown as text, and the page goes on working', async ({
      page,
      complaints,
    }) => {
      const ran = await watch(page, withoutPolicy);
      const search = new SearchPage(page);
      for (const payload of PAYLOADS) {
        const value = encodeURIComponent(payload);
        await page.goto(
          `${server.address}/search/?q=${value}&topic=${value}&from=${value}&sort=${value}&tab=${value}&page=${value}`,
        );
        await search.settled();
        await expect(search.field).toHaveValue(payload);
        await expect(page.locator('#search-summary')).toContainText(payload);
      }
      await page.goto(
        `${server.address}/search/?q=storm&__proto__=1&constructor=2&topic=constructor&topic=__proto__`,
      );
      await search.settled();
      await page.getByRole('link', { name: 'Remove all' }).or(search.chips.first()).first().click();
      await search.settled();
      await expect(search.results.first()).toBeVisible();
      expect(ran).toEqual([]);
      expect(
        complaints
          .splice(0)
          .filter((complaint) => !complaint.startsWith(`asked ${server.address}`)),
      ).toEqual([]);
    });
  });
}
