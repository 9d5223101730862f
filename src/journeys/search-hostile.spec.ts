import { writeContent, copyProject } from '../../scripts/generated/make-site.ts';
import { serveThrottled, type ThrottledServer } from '../../scripts/generated/throttled-server.ts';
import { expect, type Page, type Route, test } from '@playwright/test';
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
      url: null,
      captured: null,
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

/**
 * What an attack did in a page, and what the browser complained of. With `withoutPolicy`, nothing
 * but the page itself stands in its way.
 */
async function watch(page: Page, withoutPolicy: boolean): Promise<string[]> {
  const happened: string[] = [];
  await page.exposeFunction('__pwn', (what: string) => happened.push(`ran: ${what}`));
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => happened.push(`script: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') happened.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) happened.push(`asked ${request.url()}`);
  });
  if (withoutPolicy) await page.route(/\/search\/(?:\?.*)?$/, dropPolicy);
  return happened;
}

async function dropPolicy(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.text();
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  expect(body).toMatch(policy);
  await route.fulfill({ response, body: body.replace(policy, '') });
}

for (const withoutPolicy of [false, true]) {
  const name = withoutPolicy ? 'even without the security policy' : 'under the security policy';

  test.describe(name, () => {
    test('attacks in titles, names, topics and quotations are shown as text', async ({ page }) => {
      const happened = await watch(page, withoutPolicy);
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
      expect(happened).toEqual([]);
    });

    test('attacks in the address are shown as text, and the page goes on working', async ({
      page,
    }) => {
      const happened = await watch(page, withoutPolicy);
      const search = new SearchPage(page);
      const asking = (payload: string) => {
        const value = encodeURIComponent(payload);
        return `q=${value}&topic=${value}&from=${value}&sort=${value}&tab=${value}&page=${value}`;
      };
      await page.goto(`${server.address}/search/?${asking(PAYLOADS[0])}`);
      for (const payload of PAYLOADS) {
        await search.ask(asking(payload));
        await expect(search.field).toHaveValue(payload);
        await expect(page.locator('#search-summary')).toContainText(payload);
      }
      await page.goto(
        `${server.address}/search/?q=storm&__proto__=1&constructor=2&topic=constructor&topic=__proto__`,
      );
      await search.settled();
      await search.chips.filter({ hasText: 'Remove all' }).click();
      await search.settled();
      await expect(search.results.first()).toBeVisible();
      expect(happened).toEqual([]);
    });
  });
}
